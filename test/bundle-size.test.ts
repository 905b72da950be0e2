import { expect, it } from "vitest";
import { bundleSize, oneFunction, oneOperation } from "./bench/bundle-size.js";

it.each([
  ["a class", 7_700, oneOperation],
  ["a function", 7_200, oneFunction],
])("one operation, called as %s, is packed into at most %d bytes", async (_, bytes, code) => {
  expect(await bundleSize(code)).toBeLessThanOrEqual(bytes);
});
