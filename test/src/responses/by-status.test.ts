import { describe, expect, it } from "vitest";
import { anyAnswer, byStatus, createCaller, jsonAnswer, noAnswer, typedAnswer } from "../../../src/index.js";
import { observedFetch } from "../observed-fetch.js";

const api = { server: "https://api.example.com", schemes: {}, security: [] };
const answer = byStatus(jsonAnswer, { 202: anyAnswer, 204: noAnswer });
const ranged = byStatus(jsonAnswer, { 200: jsonAnswer, "2XX": anyAnswer });

describe("an answer by status brings", () => {
  it.each([
    ["JSON", answer, Response.json({ id: 1 }), { id: 1 }],
    ["JSON of a status that is not documented", answer, Response.json({ id: 1 }, { status: 203 }), { id: 1 }],
    ["nothing of one without a body", answer, new Response(null, { status: 204 }), undefined],
    ["nothing of one whose body nobody knows", answer, new Response("queued", { status: 202 }), undefined],
    ["nothing of a range", ranged, new Response("queued", { status: 202 }), undefined],
    ["JSON of a status in a range that is another's", ranged, Response.json(1), 1],
  ])("%s", async (_, answer, response, want) => {
    const data: unknown = await createCaller({ fetch: async () => response }, api)("GET /job", {}, {}, { answer });
    expect(data).toEqual(want);
  });
});

it.each([
  ["an empty body of JSON", new Response(null), "GET /job: 200 an empty body instead of JSON"],
  ["a body where there is none", Response.json({}, { status: 226 }), "GET /job: 226 an unexpected body"],
])("%s is still a ResponseError", async (_, response, message) => {
  const call = createCaller({ fetch: async () => response }, api);
  const other = byStatus(answer, { 226: noAnswer });
  await expect(call("GET /job", {}, {}, { answer: other })).rejects.toMatchObject({ name: "ResponseError", message });
});

it("an answer by status asks for what brings a body", async () => {
  const { fetch, sent } = observedFetch(() => new Response(null, { status: 204 }));
  const answer = byStatus(typedAnswer("text/csv"), { 204: noAnswer });
  await createCaller({ fetch }, api)("GET /job", {}, {}, { answer });
  expect(sent[0]?.headers["accept"]).toBe("text/csv, */*;q=0.1");
});
