// Generated from test/golden/given/multi-tag.yaml by `npm run generate`. Do not edit.

export { MultiTagV1, type MultiTagV1Options } from "./client.js";
export * from "./default.js";
export * from "./rag-providers.js";
export * from "./task-graphs.js";
export * from "./user.js";
export type * from "./models.js";
export type * from "./paths.js";
