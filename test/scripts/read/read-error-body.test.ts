import { describe, expect, it } from "vitest";
import { readErrorBody } from "../../../scripts/read/read-error-body.js";
import { makeReading } from "../reading.js";

describe("x-error-body", () => {
  it.each([
    ["{ message: error.text }"],
    ["{ requestId: id }"],
    ["{ message: m, details: { items: faults, place: at, message: what } }"],
  ])("can be %s", async (rule) => {
    const reading = await makeReading(`{ paths: {}, x-error-body: ${rule} }`);
    expect(readErrorBody(reading)).toEqual(reading.document["x-error-body"]);
  });

  it.each([
    ["message", "is a map of message, requestId, details"],
    ["{ msg: error.text }", "`msg` is no key of it: use message, requestId, details"],
    ["{ message: 1 }", "`message` leads to a property: names, joined by dots"],
    ["{ details: faults }", "`details` is a map of items, message, place, no more and no less"],
    ["{ details: { items: a, place: b } }", "`details` is a map of items, message, place, no more and no less"],
    ["{ details: { items: a, place: b, message: [c] } }", "`message` leads to a property: names, joined by dots"],
  ])("cannot be %s", async (rule, message) => {
    const reading = await makeReading(`{ paths: {}, x-error-body: ${rule} }`);
    expect(() => readErrorBody(reading)).toThrow(message);
  });
});
