// Generated from test/golden/given/composition.yaml by `npm run generate`. Do not edit.

export * from "./client.js";
export * from "./pets.js";
export type * from "./schema.js";
