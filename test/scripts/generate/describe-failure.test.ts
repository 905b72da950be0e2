import { describe, expect, it } from "vitest";
import { describeFailure } from "../../../scripts/generate/describe-failure.js";
import { SpecError } from "../../../scripts/spec-error.js";
import { WriteError } from "../../../scripts/write.js";

const none = "Nothing was written.";
const fault = { place: "a.yaml:1:1", message: "is wrong" };
const ofDisk = (code: string, path?: string): Error =>
  Object.assign(new Error(`${code}: bad luck, open`), { code, path });

describe("describeFailure", () => {
  it.each<[title: string, error: unknown, written: string | undefined, message: string, outcome: string]>([
    ["a fault of a document", new SpecError([fault]), undefined, "a.yaml:1:1: is wrong", none],
    [
      "a fault of writing",
      new WriteError([fault], "1 of 2 files."),
      undefined,
      "a.yaml:1:1: is wrong",
      "1 of 2 files.",
    ],
    ["a known error of the disk", ofDisk("ENOSPC", "/tmp/a"), undefined, "/tmp/a: its disk is full: make room", none],
    ["an unknown one", ofDisk("EIO", "a"), undefined, "a: cannot be read or written: EIO: bad luck, open", none],
    [
      "one without a path",
      ofDisk("EMFILE"),
      undefined,
      "openapi-facade: cannot be read or written: EMFILE: bad luck, open",
      none,
    ],
    [
      "an error after writing",
      new SpecError([fault]),
      "All 2 files were written.",
      "a.yaml:1:1: is wrong",
      "All 2 files were written.",
    ],
    [
      "a program that failed",
      Object.assign(new Error("Command failed: biome"), { code: 1, stack: "" }),
      undefined,
      "openapi-facade: Command failed: biome: this is a fault of the generator, please report it",
      none,
    ],
    [
      "what is not an error",
      "no",
      undefined,
      "openapi-facade: no: this is a fault of the generator, please report it",
      none,
    ],
  ])("says in words: %s", (_, error, written, message, outcome) => {
    expect(describeFailure(error, written)).toEqual({ message, outcome, signal: undefined });
  });

  it("names the place in the code, and no stack, for an error that nobody has thought of", () => {
    const { message } = describeFailure(new TypeError("x is not\na function"), undefined);
    expect(message).toMatch(
      /^openapi-facade: x is not \(describe-failure\.test\.ts:\d+:\d+\): this is a fault of the generator, please report it$/,
    );
  });
});
