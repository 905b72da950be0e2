// Generated from spec/tiledb-v4.yaml by `npm run generate`. Do not edit.

import type {
  ChangePasswordRequest,
  ErrorBody,
  RequestEmailConfirmationRequest,
  RequestPasswordResetRequest,
  ResetPasswordRequest,
  UserCreateRequest,
  UserCreateResponse,
  UserGetResponse,
  UserSelfResponse,
  UserUpdateRequest,
} from "./models.js";

export interface paths {
  "/users": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Register a new user. */
    post: operations["createUser"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/self": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the current user. */
    get: operations["getSelfUser"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{user_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a user by id. */
    get: operations["getUser"];
    put?: never;
    post?: never;
    /** Delete a user by id. */
    delete: operations["deleteUser"];
    options?: never;
    head?: never;
    /** Update a user's profile. */
    patch: operations["updateUser"];
    trace?: never;
  };
  "/actions/users/change_password": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Change the caller's password. */
    post: operations["changePassword"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/actions/users/request_password_reset": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask for an e-mail with a password-reset token. */
    post: operations["requestPasswordReset"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/actions/users/reset_password": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Set a new password with a token from an e-mail. */
    post: operations["resetPassword"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/actions/users/request_email_confirmation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask for another e-mail with a confirmation token. */
    post: operations["requestEmailConfirmation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/actions/users/confirm_email": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Confirm an e-mail address with a token sent to it. */
    post: operations["confirmEmail"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  createUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user to register. */
    requestBody: {
      content: {
        "application/json": UserCreateRequest;
      };
    };
    responses: {
      /** The user was registered. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserCreateResponse;
        };
      };
      /** Any other failure. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
    };
  };
  getSelfUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The current user and its workspaces. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserSelfResponse;
        };
      };
      /** Any other failure. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
    };
  };
  getUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the user, `usr_` and 20 more characters. */
        user_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The user with this id. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserGetResponse;
        };
      };
      /** No user has this id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Any other failure. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
    };
  };
  deleteUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the user, `usr_` and 20 more characters. */
        user_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The user was deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** No user has this id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Any other failure. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
    };
  };
  updateUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the user, `usr_` and 20 more characters. */
        user_id: string;
      };
      cookie?: never;
    };
    /** The members of the profile to change. */
    requestBody: {
      content: {
        "application/json": UserUpdateRequest;
      };
    };
    responses: {
      /** The user was updated. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** No user has this id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Any other failure. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
    };
  };
  changePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The present password and the one to replace it. */
    requestBody: {
      content: {
        "application/json": ChangePasswordRequest;
      };
    };
    responses: {
      /** The new password is in force. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Any other failure. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
    };
  };
  requestPasswordReset: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whose password is to be reset. */
    requestBody: {
      content: {
        "application/json": RequestPasswordResetRequest;
      };
    };
    responses: {
      /** The request was taken; an e-mail goes out if the user exists. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Any other failure. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
    };
  };
  resetPassword: {
    parameters: {
      query?: never;
      header: {
        /** The token with the scope `password_reset` from the e-mail, not an ordinary API key. */
        "X-TILEDB-REST-API-KEY": string;
      };
      path?: never;
      cookie?: never;
    };
    /** The password to set. */
    requestBody: {
      content: {
        "application/json": ResetPasswordRequest;
      };
    };
    responses: {
      /** The new password is in force. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Any other failure. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
    };
  };
  requestEmailConfirmation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whose address is to be confirmed. */
    requestBody: {
      content: {
        "application/json": RequestEmailConfirmationRequest;
      };
    };
    responses: {
      /** The e-mail was sent. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Any other failure. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
    };
  };
  confirmEmail: {
    parameters: {
      query?: never;
      header: {
        /** The token with the scope `confirm_email` from the e-mail, not an ordinary API key. */
        "X-TILEDB-REST-API-KEY": string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The address is confirmed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Any other failure. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
    };
  };
}
