// Generated from test/golden/given/webhooks.yaml by `npm run generate`. Do not edit.

import type { ApprovePayload, ApproveResponse, MessagePayload, User, UserDeletedPayload, UserInput } from "./models.js";

/** Payloads that the API sends to webhooks, by their names. */
export interface Webhooks {
  /**
   * A user was created.
   *
   * Sent once.
   *
   * `POST`
   */
  "user.created": User;
  /**
   * `POST`
   *
   * @deprecated
   */
  "user.deleted": UserDeletedPayload;
  /** `PUT` or `POST` */
  approve: User | ApprovePayload;
  /**
   * Are you there?
   *
   * `GET`
   */
  ping: undefined;
  /** `POST` */
  message: MessagePayload;
  /** `POST` */
  anything: unknown;
}

/** Responses that the API expects of webhooks, by their names. */
export interface WebhookResponses {
  /** `PUT` or `POST` */
  approve: UserInput | ApproveResponse;
}
