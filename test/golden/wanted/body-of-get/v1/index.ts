// Generated from test/golden/given/body-of-get.yaml by `npm run generate`. Do not edit.

export { BodyOfGetV1, type BodyOfGetV1Options } from "./client.js";
export * from "./things.js";
export type * from "./models.js";
export type * from "./paths.js";
