import { expect, it } from "vitest";
import * as arthur from "../generated/arthur/v1/functions.js";
import * as tiledb1 from "../generated/tiledb/v1/functions.js";
import * as tiledb4 from "../generated/tiledb/v4/functions.js";
import type { CallOperation, ClientOptions } from "../src/index.js";
import { cases, exampleParams } from "./clients.js";

/** The functions beside each group of methods, and what makes their caller. */
const functions: Readonly<Record<string, { all: object; createCaller: (options: ClientOptions) => CallOperation }>> = {
  "arthur.v1.users": { all: arthur, createCaller: arthur.createArthurV1Caller },
  "tiledb.v1.user": { all: tiledb1, createCaller: tiledb1.createTileDBV1Caller },
  "tiledb.v4.users": { all: tiledb4, createCaller: tiledb4.createTileDBV4Caller },
};

interface Sent {
  url: string;
  init: { method: string | undefined; headers: Record<string, string>; body: unknown };
}

it.each(cases)("$title as a function sends what the method sends", async ({ title, operation, method, credential }) => {
  const sent: Sent[] = [];
  const options: ClientOptions = {
    baseUrl: "https://api.example",
    headers: { [credential[0]]: credential[1] },
    retry: false,
    async fetch(url, { method, headers, body }) {
      sent.push({ url, init: { method, headers: Object.fromEntries(new Headers(headers)), body } });
      return new Response("{}", { status: 404, headers: { "Content-Type": "application/json" } });
    },
  };
  const [group = "", name = ""] = title.split(/\.(?=\w+$)/);
  const { all, createCaller } = functions[group] ?? { all: {} };
  const params = exampleParams(operation);
  const called = Reflect.apply(Reflect.get(all, name), undefined, [createCaller?.(options), params]);
  await expect(called).rejects.toMatchObject({ status: 404 });
  await expect(Promise.resolve(method(options)(params))).rejects.toMatchObject({ status: 404 });
  expect(sent).toHaveLength(2);
  expect(sent[0]).toEqual(sent[1]);
});

it("pages as the method does", async () => {
  const caller = arthur.createArthurV1Caller({
    accessToken: "token",
    async fetch(url) {
      const page = Number(new URL(url).searchParams.get("page") ?? 1);
      return Response.json({
        records: [{ id: `u${page}` }],
        pagination: { page, page_size: 1, total_pages: 2, total_records: 2 },
      });
    },
  });
  const users = await arthur.getOrganizationUsers(caller).toArray();
  expect(users.map(({ id }) => id)).toEqual(["u1", "u2"]);
});
