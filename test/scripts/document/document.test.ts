import { describe, expect, it } from "vitest";
import { pointerSegment, referenceSegments } from "../../../scripts/document/json-pointer.js";

describe("pointerSegment", () => {
  it.each([
    ["/users/{id}", "~1users~1{id}"],
    ["a~b", "a~0b"],
    ["~1", "~01"],
  ])("%s → %s", (given, want) => {
    expect(pointerSegment(given)).toBe(want);
  });
});

describe("referenceSegments", () => {
  it.each([
    ["#/components/schemas/User", ["components", "schemas", "User"]],
    ["#/components/schemas/User/properties/name", ["components", "schemas", "User", "properties", "name"]],
    ["#/paths/~1users~1%7Bid%7D/get", ["paths", "/users/{id}", "get"]],
    ["#/components/schemas/a~01", ["components", "schemas", "a~1"]],
  ])("%s", (given, want) => {
    expect(referenceSegments(given)).toEqual(want);
  });
});
