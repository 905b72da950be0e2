// Generated from spec/tiledb-v1.yaml by `npm run generate`. Do not edit.

export { TileDBV1, type TileDBV1Options } from "./client.js";
export * from "./user.js";
export type * from "./models.js";
export type * from "./paths.js";
