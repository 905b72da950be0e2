// Generated from spec/tiledb-v4.yaml by `npm run generate`. Do not edit.

export { TileDBV4, type TileDBV4Options } from "./client.js";
export * from "./users.js";
export type * from "./models.js";
export type * from "./paths.js";
