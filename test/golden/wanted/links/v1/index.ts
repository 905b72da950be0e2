// Generated from test/golden/given/links.yaml by `npm run generate`. Do not edit.

export { LinksV1, type LinksV1Options } from "./client.js";
export * from "./users.js";
export type * from "./models.js";
export type * from "./paths.js";
