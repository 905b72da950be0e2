// Generated from test/golden/given/open-enum.yaml by `npm run generate`. Do not edit.

export { OpenEnumV1, type OpenEnumV1Options } from "./client.js";
export * from "./roles.js";
export type * from "./models.js";
export type * from "./paths.js";
