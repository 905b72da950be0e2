// Generated from test/golden/given/default-answer.yaml by `npm run generate`. Do not edit.

export { DefaultAnswerV1, type DefaultAnswerV1Options } from "./client.js";
export * from "./things.js";
export type * from "./models.js";
export type * from "./paths.js";
