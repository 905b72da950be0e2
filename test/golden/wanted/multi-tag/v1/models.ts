// Generated from test/golden/given/multi-tag.yaml by `npm run generate`. Do not edit.

export interface User {
  api?: UserApiModel;
}

/** Has the name that the class of the tag `user` would get. */
export type UserApiModel = string;
