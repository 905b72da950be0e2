import { expect, it } from "vitest";
import { count } from "../../scripts/count.js";

it.each([
  [0, "0 files"],
  [1, "1 file"],
  [22, "22 files"],
])("%i → %s", (number, want) => {
  expect(count(number, "file")).toBe(want);
});
