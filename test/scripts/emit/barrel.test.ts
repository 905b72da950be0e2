import { expect, it } from "vitest";
import { emitBarrel } from "../../../scripts/emit/barrel.js";
import { printBody, sampleApi, sampleGroup } from "./samples.js";

it("exports the client by name, and tags and models, sorted by file, the models last", () => {
  const groups = [sampleGroup([], { file: "users" }), sampleGroup([], { file: "arrays" })];
  expect(printBody(emitBarrel(sampleApi({ groups })))).toBe(
    `export * from "./arrays.js";
export { AcmeV1, type AcmeV1Options } from "./client.js";
export * from "./users.js";
export type * from "./schema.js";`,
  );
});
