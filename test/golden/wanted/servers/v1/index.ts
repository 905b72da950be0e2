// Generated from test/golden/given/servers.yaml by `npm run generate`. Do not edit.

export { ServersV1, type ServersV1Options } from "./client.js";
export * from "./pings.js";
export type * from "./models.js";
export type * from "./paths.js";
