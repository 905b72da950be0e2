// Generated from test/golden/given/body-media-types.yaml by `npm run generate`. Do not edit.

export { BodyMediaTypesV1, type BodyMediaTypesV1Options } from "./client.js";
export * from "./pets.js";
export type * from "./models.js";
export type * from "./paths.js";
