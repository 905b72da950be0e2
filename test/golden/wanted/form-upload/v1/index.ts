// Generated from test/golden/given/form-upload.yaml by `npm run generate`. Do not edit.

export { FormUploadV1, type FormUploadV1Options } from "./client.js";
export * from "./files.js";
export type * from "./models.js";
export type * from "./paths.js";
