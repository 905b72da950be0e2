// Generated from test/golden/given/wrong-members.yaml by `npm run generate`. Do not edit.

export { WrongMembersV1, type WrongMembersV1Options } from "./client.js";
export * from "./notes.js";
export type * from "./models.js";
export type * from "./paths.js";
