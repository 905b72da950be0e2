// Generated from test/golden/given/response-headers.yaml by `npm run generate`. Do not edit.

export { ResponseHeadersV1, type ResponseHeadersV1Options } from "./client.js";
export * from "./things.js";
export type * from "./models.js";
export type * from "./paths.js";
