import { expect, it } from "vitest";
import { emitBarrel } from "../../../scripts/emit/barrel.js";
import { printBody, sampleApi, sampleGroup } from "./samples.js";

it("exports client, tags and models, sorted by file, the models last", () => {
  const groups = [sampleGroup([], { file: "users" }), sampleGroup([], { file: "arrays" })];
  expect(printBody(emitBarrel(sampleApi({ groups })))).toBe(
    `export * from "./arrays.js";
export * from "./client.js";
export * from "./users.js";
export type * from "./schema.js";`,
  );
});
