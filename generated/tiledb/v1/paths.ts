// Generated from spec/tiledb-v1.yaml by `npm run generate`. Do not edit.

import type {
  AWSAccessCredentials,
  AWSAccessCredentialsInput,
  ErrorBody,
  OrganizationUser,
  ResetUserPasswordRequest,
  Token,
  TokenRequest,
  TokenScope,
  User,
  UserInput,
} from "./models.js";

export interface paths {
  "/user": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the calling user. */
    get: operations["getUser"];
    put?: never;
    /** Create a user. */
    post: operations["createUser"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user/confirm_email": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Confirm an e-mail address. */
    post: operations["confirmEmail"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user/password_reset": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Set a new password. */
    post: operations["resetUserPassword"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{username}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a user by name or id. */
    get: operations["getUserWithUsername"];
    put?: never;
    post?: never;
    /** Delete a user. */
    delete: operations["deleteUser"];
    options?: never;
    head?: never;
    /** Update a user. */
    patch: operations["updateUser"];
    trace?: never;
  };
  "/session": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a session token. */
    get: operations["getSession"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create an API token. */
    post: operations["requestToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tokens": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List API tokens. */
    get: operations["tokensGet"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tokens/session": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List session tokens. */
    get: operations["tokensSessionGet"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tokens/scopes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the scopes that a token may have. */
    get: operations["getTokenScopes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tokens/{token}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Revoke a token. */
    delete: operations["revokeToken"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organizations/{organization}/user": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add a user to an organization. */
    post: operations["addUserToOrganization"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organizations/{organization}/{username}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a member of an organization. */
    get: operations["getOrganizationUser"];
    put?: never;
    post?: never;
    /** Remove a user from an organization. */
    delete: operations["deleteUserFromOrganization"];
    options?: never;
    head?: never;
    /** Update a member of an organization. */
    patch: operations["updateUserInOrganization"];
    trace?: never;
  };
  "/credentials/{namespace}/aws": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the AWS credentials of a namespace. */
    get: operations["checkAWSAccessCredentials"];
    put?: never;
    /** Add AWS credentials to a namespace. */
    post: operations["addAWSAccessCredentials"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/credentials/{namespace}/aws/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get AWS credentials by name. */
    get: operations["checkAWSAccessCredentialsByName"];
    put?: never;
    post?: never;
    /** Delete AWS credentials. */
    delete: operations["deleteAWSAccessCredentials"];
    options?: never;
    head?: never;
    /** Update AWS credentials. */
    patch: operations["updateAWSAccessCredentials"];
    trace?: never;
  };
}

export interface operations {
  getUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The user, never with the password. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": User;
        };
      };
      /** A gateway on the way got no usable answer from the service. */
      502: {
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
  createUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user to create. */
    requestBody: {
      content: {
        "application/json": UserInput;
      };
    };
    responses: {
      /** The user was created. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A gateway on the way got no usable answer from the service. */
      502: {
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
      header?: never;
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
      /** A gateway on the way got no usable answer from the service. */
      502: {
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
  resetUserPassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The new password. */
    requestBody: {
      content: {
        "application/json": ResetUserPasswordRequest;
      };
    };
    responses: {
      /** The password was changed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** There is no such user. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A gateway on the way got no usable answer from the service. */
      502: {
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
  getUserWithUsername: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name or id of the user. */
        username: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The user, never with the password. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": User;
        };
      };
      /** There is no such user. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A gateway on the way got no usable answer from the service. */
      502: {
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
        /** Name or id of the user. */
        username: string;
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
      /** A gateway on the way got no usable answer from the service. */
      502: {
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
        /** Name or id of the user. */
        username: string;
      };
      cookie?: never;
    };
    /** The details to change, together with the username. */
    requestBody: {
      content: {
        "application/json": UserInput;
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
      /** A gateway on the way got no usable answer from the service. */
      502: {
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
  getSession: {
    parameters: {
      query?: {
        /** Whether the session is to last 30 days, as the text `true` or `false`; left out, it counts as `false`. */
        remember_me?: string;
        /** When the session is to end. Older servers do not know this parameter. Format: date-time. */
        expires?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The session token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Token;
        };
      };
      /** A gateway on the way got no usable answer from the service. */
      502: {
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
  requestToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Name, expiry and scope of the token. */
    requestBody?: {
      content: {
        "application/json": TokenRequest;
      };
    };
    responses: {
      /** The new token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Token;
        };
      };
      /** A gateway on the way got no usable answer from the service. */
      502: {
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
  tokensGet: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The user's API tokens. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Token[];
        };
      };
      /** A gateway on the way got no usable answer from the service. */
      502: {
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
  tokensSessionGet: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The user's session tokens. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Token[];
        };
      };
      /** A gateway on the way got no usable answer from the service. */
      502: {
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
  getTokenScopes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The scopes available to the user. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TokenScope[];
        };
      };
      /** A gateway on the way got no usable answer from the service. */
      502: {
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
  revokeToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the token, or the token itself. */
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The token was revoked. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A gateway on the way got no usable answer from the service. */
      502: {
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
  addUserToOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the organization. */
        organization: string;
      };
      cookie?: never;
    };
    /** The user to add. */
    requestBody: {
      content: {
        "application/json": OrganizationUser;
      };
    };
    responses: {
      /** The user is a member now. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A gateway on the way got no usable answer from the service. */
      502: {
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
  getOrganizationUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the organization. */
        organization: string;
        /** Name of the user who is a member of the organization. */
        username: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The member. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OrganizationUser;
        };
      };
      /** The user is not a member of the organization. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A gateway on the way got no usable answer from the service. */
      502: {
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
  deleteUserFromOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the organization. */
        organization: string;
        /** Name of the user who is a member of the organization. */
        username: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The user is no longer a member. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A gateway on the way got no usable answer from the service. */
      502: {
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
  updateUserInOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the organization. */
        organization: string;
        /** Name of the user who is a member of the organization. */
        username: string;
      };
      cookie?: never;
    };
    /** The details to change. */
    requestBody: {
      content: {
        "application/json": OrganizationUser;
      };
    };
    responses: {
      /** The membership was updated. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A gateway on the way got no usable answer from the service. */
      502: {
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
  checkAWSAccessCredentials: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the namespace, a user's or an organization's. */
        namespace: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The credentials stored for the namespace. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AWSAccessCredentials[];
        };
      };
      /** A gateway on the way got no usable answer from the service. */
      502: {
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
  addAWSAccessCredentials: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the namespace, a user's or an organization's. */
        namespace: string;
      };
      cookie?: never;
    };
    /** The credentials to store. */
    requestBody: {
      content: {
        "application/json": AWSAccessCredentialsInput;
      };
    };
    responses: {
      /** The credentials were stored. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A gateway on the way got no usable answer from the service. */
      502: {
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
  checkAWSAccessCredentialsByName: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the namespace, a user's or an organization's. */
        namespace: string;
        /** Name that the credentials are stored under. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The credentials of that name. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AWSAccessCredentials;
        };
      };
      /** A gateway on the way got no usable answer from the service. */
      502: {
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
  deleteAWSAccessCredentials: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the namespace, a user's or an organization's. */
        namespace: string;
        /** Name that the credentials are stored under. */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The credentials were deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A gateway on the way got no usable answer from the service. */
      502: {
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
  updateAWSAccessCredentials: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the namespace, a user's or an organization's. */
        namespace: string;
        /** Name that the credentials are stored under. */
        name: string;
      };
      cookie?: never;
    };
    /** The details to change. */
    requestBody: {
      content: {
        "application/json": AWSAccessCredentialsInput;
      };
    };
    responses: {
      /** The credentials were updated. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A gateway on the way got no usable answer from the service. */
      502: {
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
