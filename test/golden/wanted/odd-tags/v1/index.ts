// Generated from test/golden/given/odd-tags.yaml by `npm run generate`. Do not edit.

export * from "./1-st.js";
export * from "./admin-tools.js";
export { OddTagsV1, type OddTagsV1Options } from "./client.js";
export * from "./con-api.js";
export * from "./constructor.js";
export * from "./constructor-api.js";
export * from "./default.js";
export * from "./llm-evals.js";
export * from "./user-data.js";
export * from "./users.js";
export * from "./users-admin.js";
export * from "./webhooks-api.js";
export * from "./whoever-wrote-this-tag-took-the-chance-to-explain.js";
export * from "./用户管理.js";
export type * from "./paths.js";
