import { describe, expect, it } from "vitest";
import { anyResponse, byStatus, createCaller, emptyResponse, jsonResponse, typedResponse } from "../../../src/index.js";
import { observedFetch } from "../observed-fetch.js";

const api = { server: "https://api.example.com", schemes: {}, security: [] };
const reader = byStatus(jsonResponse, { 202: anyResponse, 204: emptyResponse });
const ranged = byStatus(jsonResponse, { 200: jsonResponse, "2XX": anyResponse });

describe("a response by status brings", () => {
  it.each([
    ["JSON", reader, Response.json({ id: 1 }), { id: 1 }],
    ["JSON of a status that is not documented", reader, Response.json({ id: 1 }, { status: 203 }), { id: 1 }],
    ["nothing of one without a body", reader, new Response(null, { status: 204 }), undefined],
    ["nothing of one whose body nobody knows", reader, new Response("queued", { status: 202 }), undefined],
    ["nothing of a range", ranged, new Response("queued", { status: 202 }), undefined],
    ["JSON of a status in a range that is another's", ranged, Response.json(1), 1],
  ])("%s", async (_, reader, response, want) => {
    const data: unknown = await createCaller({ fetch: async () => response }, api)(
      "GET /job",
      {},
      {},
      { response: reader },
    );
    expect(data).toEqual(want);
  });
});

it.each([
  ["an empty body of JSON", new Response(null), "GET /job: 200 an empty body instead of JSON"],
  ["a body where there is none", Response.json({}, { status: 226 }), "GET /job: 226 an unexpected body"],
])("%s is still a ResponseError", async (_, response, message) => {
  const call = createCaller({ fetch: async () => response }, api);
  const other = byStatus(reader, { 226: emptyResponse });
  await expect(call("GET /job", {}, {}, { response: other })).rejects.toMatchObject({ name: "ResponseError", message });
});

it("a response by status asks for what brings a body", async () => {
  const { fetch, sent } = observedFetch(() => new Response(null, { status: 204 }));
  const reader = byStatus(typedResponse("text/csv"), { 204: emptyResponse });
  await createCaller({ fetch }, api)("GET /job", {}, {}, { response: reader });
  expect(sent[0]?.headers["accept"]).toBe("text/csv, */*;q=0.1");
});
