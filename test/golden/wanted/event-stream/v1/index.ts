// Generated from test/golden/given/event-stream.yaml by `npm run generate`. Do not edit.

export * from "./chats.js";
export { EventStreamV1, type EventStreamV1Options } from "./client.js";
export type * from "./models.js";
export type * from "./paths.js";
