import { describe, expect, it } from "vitest";
import { examples as arthurV1 } from "../generated/arthur/v1/examples.js";
import { examples as tiledbV1 } from "../generated/tiledb/v1/examples.js";
import { examples as tiledbV4 } from "../generated/tiledb/v4/examples.js";
import { type AnyResponse, fakeFetch } from "../src/testing/index.js";
import { cases, exampleParams } from "./clients.js";

/** Tests of those who use a client: a fake responds to every operation, through the client, as the document has it. */

type AnyResponses = Record<string, AnyResponse>;

function fakeOf(title: string) {
  const [product, version] = title.split(".");
  const all = { "tiledb.v1": tiledbV1, "tiledb.v4": tiledbV4, "arthur.v1": arthurV1 };
  const examples = Object.entries(all).find(([name]) => name === `${product}.${version}`)?.[1];
  if (examples === undefined) throw new Error(`no examples of ${title}`);
  const { types: _, ...rest } = examples;
  return fakeFetch<AnyResponses>(rest);
}

describe("a fake", () => {
  it.each(cases)("responds to $title", async ({ title, operation, method }) => {
    const route = `${operation.method} ${operation.path}`;
    const params = exampleParams(operation);
    const inPath = operation.parameters.filter((parameter) => parameter.in === "path");
    const fake = fakeOf(title);
    const call = (baseUrl?: string) => method({ fetch: fake.fetch, baseUrl, retry: false })(params);

    const [status, content] = [...operation.responses].find(([name]) => name.startsWith("2")) ?? [];
    const { data, response } = await call().withResponse();
    expect([String(response.status), data]).toEqual([status, content?.example]);
    await call("http://127.0.0.1:1/behind/a/proxy");
    expect(fake.sent).toHaveLength(2);
    for (const one of fake.sent) {
      expect(one).toMatchObject({
        operation: route,
        path: Object.fromEntries(inPath.map(({ name, example }) => [name, String(example)])),
        body: operation.body?.example,
      });
    }

    for (const [name, documented] of operation.responses) {
      if (!/^[45]/.test(name)) continue;
      fake.respond(route, { status: Number(name) });
      const failed = await call().safe();
      expect(failed).toMatchObject({ ok: false, error: { status: Number(name), body: documented?.example } });
    }
  });
});
