// Generated from test/golden/given/maps.yaml by `npm run generate`. Do not edit.

export { MapsV1, type MapsV1Options } from "./client.js";
export * from "./things.js";
export type * from "./models.js";
export type * from "./paths.js";
