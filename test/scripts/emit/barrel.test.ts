import { describe, expect, it } from "vitest";
import { emitBarrel } from "../../../scripts/emit/barrel.js";
import type { Api } from "../../../scripts/model.js";
import { printFile, sampleApi, sampleModel, sampleTag } from "./samples.js";

function emit(parts: Partial<Api>): string {
  return printFile(() => emitBarrel(sampleApi(parts)));
}

describe("emitBarrel", () => {
  it("exports the client by name, and tags, models and paths, sorted by file, types last", () => {
    const tags = [sampleTag([], { file: "users" }), sampleTag([], { file: "arrays" })];
    expect(emit({ tags, models: [sampleModel("Thing")] })).toBe(
      `export * from "./arrays.js";
export { AcmeV1, type AcmeV1Options } from "./client.js";
export * from "./users.js";
export type * from "./models.js";
export type * from "./paths.js";`,
    );
  });

  it("exports the types of webhooks if there are webhooks, and no models if there are none", () => {
    const webhooks = { interfaceName: "Webhooks", responsesName: undefined, payloads: [] };
    expect(emit({ webhooks })).toBe(
      `export { AcmeV1, type AcmeV1Options } from "./client.js";
export type * from "./paths.js";
export type * from "./webhooks.js";`,
    );
  });
});
