// Generated from test/golden/given/files-in-forms.yaml by `npm run generate`. Do not edit.

export { FilesInFormsV1, type FilesInFormsV1Options } from "./client.js";
export * from "./photos.js";
export type * from "./models.js";
export type * from "./paths.js";
