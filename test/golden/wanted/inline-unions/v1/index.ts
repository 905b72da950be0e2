// Generated from test/golden/given/inline-unions.yaml by `npm run generate`. Do not edit.

export { InlineUnionsV1, type InlineUnionsV1Options } from "./client.js";
export * from "./shapes.js";
export type * from "./models.js";
export type * from "./paths.js";
