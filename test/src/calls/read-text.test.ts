import { describe, expect, it } from "vitest";
import { discard, readText } from "../../../src/calls/read-text.js";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A body of some parts, which then ends as `end` says, and what became of it. */
function source(parts: readonly (string | Uint8Array)[], end: "closes" | Error = "closes") {
  const seen = { pulls: 0, isCancelled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const part = parts[seen.pulls++];
        if (part !== undefined) controller.enqueue(typeof part === "string" ? encode(part) : part);
        else if (end === "closes") controller.close();
        else controller.error(end);
      },
      cancel() {
        seen.isCancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { seen, response: new Response(body) };
}

describe("the text of a body", () => {
  const [a = 0, b = 0] = encode("ä");

  it.each<[title: string, parts: readonly (string | Uint8Array)[], want: string]>([
    ["that is empty", [], ""],
    ["in one part", ["abc"], "abc"],
    ["in several parts", ["a", "b", "c"], "abc"],
    ["with a letter that two parts share", [Uint8Array.of(a), Uint8Array.of(b)], "ä"],
    ["with half a letter at its end", [Uint8Array.of(120, a)], "x\ufffd"],
    ["that is no UTF-8", [Uint8Array.of(255, 120)], "\ufffdx"],
    ["after a byte order mark", ["\ufeffabc"], "abc"],
    ["of 99 999 characters", ["x".repeat(99_999)], "x".repeat(99_999)],
    ["of 100 000 characters", ["x".repeat(100_000)], "x".repeat(100_000)],
    ["of 100 001 characters, but for the last", ["x".repeat(100_001)], "x".repeat(100_000)],
    ["of many parts, cut", Array.from({ length: 30 }, () => "x".repeat(9_999)), "x".repeat(100_000)],
  ])("%s is read", async (_, parts, want) => {
    expect(await readText(source(parts).response)).toEqual({ text: want });
  });

  it("is empty where there is no body", async () => {
    expect(await readText(new Response(null, { status: 204 }))).toEqual({ text: "" });
  });

  it("that never ends is cancelled as soon as there is enough of it", async () => {
    const { seen, response } = source(Array.from({ length: 1_000 }, () => "x".repeat(40_000)));
    expect((await readText(response)).text.length).toBe(100_000);
    expect(seen).toEqual({ pulls: 3, isCancelled: true });
  });

  it("that breaks off is what came of it, with what broke it off", async () => {
    const error = new TypeError("other side closed");
    expect(await readText(source(["abc"], error).response)).toEqual({ text: "abc", cause: error });
  });
});

describe("a response that nobody wants", () => {
  it("is read to its end", async () => {
    const { seen, response } = source(["a", "b"]);
    await discard(response);
    expect([seen.pulls, response.bodyUsed]).toEqual([3, true]);
  });

  it("may break off", async () => {
    await expect(discard(source(["a"], new Error("other side closed")).response)).resolves.toBeDefined();
  });

  it("is not read for ever", async () => {
    const { seen, response } = source(Array.from({ length: 1_000 }, () => "x".repeat(40_000)));
    await discard(response);
    expect(seen).toEqual({ pulls: 3, isCancelled: true });
  });
});
