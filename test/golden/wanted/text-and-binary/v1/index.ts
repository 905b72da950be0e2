// Generated from test/golden/given/text-and-binary.yaml by `npm run generate`. Do not edit.

export { TextAndBinaryV1, type TextAndBinaryV1Options } from "./client.js";
export * from "./files.js";
export type * from "./models.js";
export type * from "./paths.js";
