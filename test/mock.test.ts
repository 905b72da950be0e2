import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadDocument } from "../scripts/load.js";
import { type Mock, startMock } from "../scripts/mock.js";
import { cases, exampleParams } from "./clients.js";

/** Prism, over real HTTP: somebody else's reading of the documents accepts what our clients send, and responds. */
describe.each([
  ["tiledb", ["spec/tiledb-v1.yaml", "spec/tiledb-v4.yaml"]],
  ["arthur", ["spec/arthur-v1.yaml"]],
])("%s", (product, files) => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock(await Promise.all(files.map((file) => loadDocument(file))));
  });
  afterAll(() => mock.close());

  it.each(cases.filter(({ title }) => title.startsWith(product)))("$title", async ({ operation, method }) => {
    const { data, response } = await method({ baseUrl: mock.url })(exampleParams(operation)).withResponse();
    const success = [...operation.responses.keys()].find((status) => status.startsWith("2"));
    expect(response.status).toBe(Number(success));
    expect(data).toEqual(operation.responses.get(success ?? "")?.example);
  });
});

it("refuses what a document does not allow", async () => {
  const mock = await startMock([await loadDocument("spec/arthur-v1.yaml")]);
  const [first] = cases.filter(({ title }) => title === "arthur.v1.users.patchUser");
  const result = await first
    ?.method({ baseUrl: mock.url })({ user_id: "1", body: { first_name: 7 } })
    .safe();
  expect(result).toMatchObject({ ok: false, error: { name: "ApiError", status: 422 } });
  await mock.close();
});
