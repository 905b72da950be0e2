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

export interface ApproveAnswer {
  approved?: boolean;
}

export type MessagePayload = string;

export interface paths {
  "/webhooks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List webhooks. */
    get: operations["getWebhooks"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  getWebhooks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** None. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
