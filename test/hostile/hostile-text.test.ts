import { afterAll, describe, expect, it } from "vitest";
import { proveSeed } from "./hostile-text.js";
import { payloads } from "./payloads.js";
import { readSeeds } from "./read-seeds.js";
import { runClients } from "./run-clients.js";

/** Where words of OpenAPI stand, the payload that has been worst there: `matrix.ts` has all of them. */
const atKeywords = ["constructor"];

let cases = 0;
let refused = 0;

describe.each(await readSeeds())("hostile text in %s", (_, document) => {
  it("is text in the client, whose classes do nothing but what they are for, or is refused in words", async () => {
    const proof = await proveSeed(document, atKeywords);
    expect(proof.faults).toEqual([]);
    expect(proof.cases).toBeGreaterThan(Object.keys(payloads).length * 20);
    const { calls, canary, polluted } = await runClients(proof.clients);
    expect({ canary, polluted }).toEqual({ canary: undefined, polluted: [] });
    expect(calls).toBeGreaterThan(proof.clients.length / 2);
    cases += proof.cases;
    refused += proof.refused;
  });
});

afterAll(() => {
  console.log(`hostile text: ${cases} positions × payloads, ${refused} of them refused in words`);
});
