import { describe, expect, it } from "vitest";
import { createCaller, deepObject, formBody, type Hints, multipartBody } from "../../src/index.js";
import { renderings } from "../src/oauth/renderings.js";

/** Values that a caller changes, or passes twice, while a call is under way: what was sent is still secret. */

const secret = "s3cret-00";

interface Given {
  readonly title: string;
  readonly operation?: string;
  readonly params: object;
  readonly hints?: Hints;
  readonly change?: () => void;
}

const object = { pin: secret };
const nested = { login: { pin: secret } };
const form = { pin: secret, a: 1 };
const parts = { login: { pin: secret } };
const search = new URLSearchParams({ pin: secret });
const data = new FormData();
data.set("pin", secret);
const query = { pin: secret };
const filter = { filter: { pin: secret } };
const path = { pin: secret };
const twice = { v: secret };
const list = [secret];

const post = "POST /things";
const given: Given[] = [
  {
    title: "a body of JSON",
    operation: post,
    params: { body: object },
    change: () => Object.assign(object, { pin: "" }),
  },
  {
    title: "a property deep in JSON",
    operation: post,
    params: { body: nested },
    change: () => Object.assign(nested.login, { pin: "" }),
  },
  {
    title: "a form",
    operation: post,
    params: { body: form },
    hints: { body: formBody() },
    change: () => Object.assign(form, { pin: "" }),
  },
  {
    title: "parts",
    operation: post,
    params: { body: parts },
    hints: { body: multipartBody() },
    change: () => Object.assign(parts.login, { pin: "" }),
  },
  {
    title: "URLSearchParams",
    operation: post,
    params: { body: search },
    hints: { body: formBody() },
    change: () => search.delete("pin"),
  },
  {
    title: "FormData",
    operation: post,
    params: { body: data },
    hints: { body: multipartBody() },
    change: () => data.delete("pin"),
  },
  { title: "the query", params: query, change: () => Object.assign(query, { pin: "" }) },
  {
    title: "an object in the query",
    params: filter,
    hints: { style: { filter: deepObject() } },
    change: () => Object.assign(filter.filter, { pin: "" }),
  },
  { title: "the path", operation: "GET /things/{pin}", params: path, change: () => Object.assign(path, { pin: "" }) },
  {
    title: "an object that is secret in its second place alone",
    operation: post,
    params: { body: { a: twice, pin: twice } },
    hints: { body: formBody() },
  },
  {
    title: "a list that is secret in its second place alone",
    params: { tags: list, pin: list },
  },
];

describe("a secret is in no error though the caller has changed its holder since:", () => {
  it.each(given)("$title", async ({ operation = "GET /things", params, hints, change = () => undefined }) => {
    const fetch = async (): Promise<Response> => {
      change();
      return Response.json({ message: `bad value ${secret}` }, { status: 400 });
    };
    const api = {
      server: "https://api.example.com",
      schemes: {},
      security: [],
      errorBody: { message: "message" },
      secrets: ["pin"],
    };
    const error = await createCaller({ fetch }, api)(operation, params, {}, hints).catch((error: unknown) => error);
    expect(error).toHaveProperty("message", `${operation}: 400 bad value …`);
    expect(renderings(error).filter((text) => text.includes(secret))).toEqual([]);
  });
});
