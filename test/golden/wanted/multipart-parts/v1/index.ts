// Generated from test/golden/given/multipart-parts.yaml by `npm run generate`. Do not edit.

export { MultipartPartsV1, type MultipartPartsV1Options } from "./client.js";
export * from "./files.js";
export type * from "./models.js";
export type * from "./paths.js";
