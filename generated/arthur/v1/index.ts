// Generated from spec/arthur-v1.yaml by `npm run generate`. Do not edit.

export { ArthurV1, type ArthurV1Options } from "./client.js";
export * from "./users.js";
export type * from "./models.js";
export type * from "./paths.js";
