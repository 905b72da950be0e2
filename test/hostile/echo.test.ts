import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCaller, type Fetch } from "../../src/index.js";
import { renderings } from "../src/oauth/renderings.js";
import { observedFetch } from "../src/observed-fetch.js";
import { carriers, inBase64, repeats } from "./echo-forms.js";
import { type Place, places } from "./echo-places.js";

/**
 * Servers that repeat the secret that they were sent: in any place of a request, in any form, anywhere in the response.
 *
 * `RUNS=60` tries more secrets for each.
 */
const numRuns = Number(process.env["RUNS"] ?? 2);

/** Any text that can be sent, with a mark in it that shows through every escape. */
const anyText = fc
  .oneof(
    fc.string({ maxLength: 20, unit: "grapheme" }),
    fc.string({ maxLength: 20, unit: "binary" }),
    fc.string({ maxLength: 20, unit: fc.constantFrom(..."~!'()* %+&=?#/\\\"{}[]<>;:@,.éß€😀aZ0\n\t\u0007") }),
  )
  .map((text) => text.replace(/\p{Surrogate}/gu, ""));
const anySecret = fc.tuple(anyText, anyText).map(([start, end]) => `${start}s3cret00${end}`);

/** Calls an operation with a secret in a place. */
function call(place: Place, secret: string, fetch: Fetch): PromiseLike<unknown> {
  const { operation = "GET /things", params, hints, scheme, options } = place;
  const api = {
    server: "https://api.example.com",
    schemes: scheme ? { scheme: scheme(secret) } : {},
    security: scheme ? [["scheme"]] : [],
    errorBody: { message: "message", requestId: "request_id" },
    secrets: ["secret", "pin"],
  };
  const caller = createCaller({ fetch, retry: false, ...options?.(secret) }, api);
  return caller(operation, params?.(secret) ?? {}, {}, hints);
}

/** Calls a server that repeats the secret, and returns what a log could make of the error. */
async function fail(place: Place, secret: string, repeat: string, carrier: string): Promise<string[]> {
  const { fetch, sent } = observedFetch((one) =>
    Reflect.get(carriers, carrier)(Reflect.get(repeats, repeat)(one, secret)),
  );
  const error = await call(place, secret, fetch).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(error).toMatchObject({ name: expect.stringMatching(/^(Api|Response|Connection)Error$/) });
  const traces = [secret, "s3cret", ...sent.map(inBase64)].filter(Boolean).map(onOneLine);
  return renderings(error).filter((text) => traces.some((trace) => onOneLine(text).includes(trace)));
}

const onOneLine = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ");

describe.each(places)("no secret is in what a log makes of an error that repeats $title", (place) => {
  it.each(Object.keys(repeats))("%s", async (repeat) => {
    const property = fc.asyncProperty(anySecret, async (text) => {
      const secret = place.adapt?.(text) ?? text;
      for (const carrier of Object.keys(carriers)) {
        expect([carrier, await fail(place, secret, repeat, carrier)]).toEqual([carrier, []]);
      }
    });
    await fc.assert(property, { numRuns });
  });
});

describe("what is not secret is told as it is:", () => {
  const words = "user alice: the latest test failed, no e-mail for 50% + 1 of a\\b, item %7E";

  it.each(places)("$title with a short secret", async ({ adapt = (text) => text, ...place }) => {
    const property = fc.asyncProperty(
      fc.constantFrom("e", "test", "latest", "failed,", "%7E", "+ 1 of"),
      async (text) => {
        const secret = adapt(text).slice(0, 7);
        const { operation = "GET /things" } = place;
        const { fetch } = observedFetch(() =>
          Response.json({ message: words, request_id: "r-test-1" }, { status: 404 }),
        );
        const message = `${operation}: 404 ${words} (request_id r-test-1)`;
        await expect(call(place, secret, fetch)).rejects.toHaveProperty("message", message);
      },
    );
    await fc.assert(property, { numRuns: 6 });
  });
});
