// Generated from test/golden/given/swagger-2.yaml by `npm run generate`. Do not edit.

export { Swagger2V1, type Swagger2V1Options } from "./client.js";
export * from "./photos.js";
export type * from "./models.js";
export type * from "./paths.js";
