// Generated from test/golden/given/odd-members.yaml by `npm run generate`. Do not edit.

export { OddMembersV1, type OddMembersV1Options } from "./client.js";
export * from "./things.js";
export type * from "./models.js";
export type * from "./paths.js";
