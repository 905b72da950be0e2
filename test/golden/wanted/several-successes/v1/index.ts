// Generated from test/golden/given/several-successes.yaml by `npm run generate`. Do not edit.

export { SeveralSuccessesV1, type SeveralSuccessesV1Options } from "./client.js";
export * from "./jobs.js";
export type * from "./models.js";
export type * from "./paths.js";
