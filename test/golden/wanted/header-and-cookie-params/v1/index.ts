// Generated from test/golden/given/header-and-cookie-params.yaml by `npm run generate`. Do not edit.

export { HeaderAndCookieParamsV1, type HeaderAndCookieParamsV1Options } from "./client.js";
export * from "./sessions.js";
export type * from "./models.js";
export type * from "./paths.js";
