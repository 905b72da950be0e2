// Generated from test/golden/given/webhooks.yaml by `npm run generate`. Do not edit.

/** What comes back; {@link UserInput} is what is sent. */
export interface User {
  id?: string;
  name?: string;
}

/** What is sent; {@link User} is what comes back. */
export interface UserInput {
  name?: string;
  password?: string;
}

export interface UserDeletedPayload {
  id: string;
}

export type ApprovePayload = User[];

export interface ApproveResponse {
  approved?: boolean;
}

export type MessagePayload = string;
