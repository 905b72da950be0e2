// Generated from test/golden/given/webhooks.yaml by `npm run generate`. Do not edit.

import type { ApproveAnswer, ApprovePayload, MessagePayload, User, UserDeletedPayload, UserInput } from "./schema.js";

/** What the API sends to each webhook, by its name. */
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

/** What the API takes for an answer of each webhook, by its name. */
export interface WebhookAnswers {
  /** `PUT` or `POST` */
  approve: UserInput | ApproveAnswer;
}
