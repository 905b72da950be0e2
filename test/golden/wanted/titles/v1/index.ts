// Generated from test/golden/given/titles.yaml by `npm run generate`. Do not edit.

export { TitlesV1, type TitlesV1Options } from "./client.js";
export * from "./items.js";
export type * from "./models.js";
export type * from "./paths.js";
