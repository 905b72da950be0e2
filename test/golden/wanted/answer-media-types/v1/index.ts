// Generated from test/golden/given/answer-media-types.yaml by `npm run generate`. Do not edit.

export { AnswerMediaTypesV1, type AnswerMediaTypesV1Options } from "./client.js";
export * from "./files.js";
export type * from "./models.js";
export type * from "./paths.js";
