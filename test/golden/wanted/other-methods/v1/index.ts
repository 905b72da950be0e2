// Generated from test/golden/given/other-methods.yaml by `npm run generate`. Do not edit.

export { OtherMethodsV1, type OtherMethodsV1Options } from "./client.js";
export * from "./default.js";
export type * from "./models.js";
export type * from "./paths.js";
