// Generated from spec/tiledb-v1.yaml by `npm run generate`. Do not edit.

/**
 * A user of TileDB Cloud. The same model creates, updates and describes a user, and only `username`
 * is required in all three.
 *
 * What comes back; {@link UserInput} is what is sent.
 */
export interface User {
  /** Unique id of the user. */
  id?: string;
  /** Unique name of the user. 1 to 63 characters. Pattern: `^[\w.\-]+$`. */
  username: string;
  /** Full name of the user. At least 1 character. */
  name?: string;
  /** E-mail address of the user. */
  email?: string;
  /** Whether the user has confirmed the e-mail address. */
  is_valid_email?: boolean;
  /** Whether the user can charge for arrays through Stripe Connect. */
  stripe_connect?: boolean;
  /** Company of the user. */
  company?: string;
  /** Logo of the user. */
  logo?: string | null;
  /**
   * When the user was last active; not sent since November 2022. Format: date-time.
   *
   * @deprecated
   */
  last_activity_date?: string;
  /** Time zone of the user. */
  timezone?: string;
  /** Organizations that the user is a member of, absent if there are none. */
  organizations?: OrganizationUser[];
  /** What may be done in the user's namespace. */
  allowed_actions?: NamespaceActions[];
  /** Optional features that are switched on for the user. */
  enabled_features?: string[];
  /** Whether a subscription of the user is unpaid. */
  unpaid_subscription?: boolean;
  /** Where new notebooks and other assets go by default; not only on S3, despite the name. */
  default_s3_path?: string;
  /** Name of the credentials that `default_s3_path` is accessed with. */
  default_s3_path_credentials_name?: string;
  /** Storage locations for particular kinds of asset. */
  asset_locations?: AssetLocations;
  /** Namespace that pays for actions that name none. */
  default_namespace_charged?: string;
  /** Region that notebooks and other work run in by default. */
  default_region?: string;
}

/**
 * A user of TileDB Cloud. The same model creates, updates and describes a user, and only `username`
 * is required in all three.
 *
 * What is sent; {@link User} is what comes back.
 */
export interface UserInput {
  /** Unique id of the user. */
  id?: string;
  /** Unique name of the user. 1 to 63 characters. Pattern: `^[\w.\-]+$`. */
  username: string;
  /** Password of the user, never returned. At least 8 characters. */
  password?: string;
  /** Full name of the user. At least 1 character. */
  name?: string;
  /** E-mail address of the user. */
  email?: string;
  /** Company of the user. */
  company?: string;
  /** Logo of the user. */
  logo?: string | null;
  /** Time zone of the user. */
  timezone?: string;
  /** What may be done in the user's namespace. */
  allowed_actions?: NamespaceActions[];
  /** Where new notebooks and other assets go by default; not only on S3, despite the name. */
  default_s3_path?: string;
  /** Name of the credentials that `default_s3_path` is accessed with. */
  default_s3_path_credentials_name?: string;
  /** Storage locations for particular kinds of asset. */
  asset_locations?: AssetLocations;
  /** Namespace that pays for actions that name none. */
  default_namespace_charged?: string;
  /** Region that notebooks and other work run in by default. */
  default_region?: string;
}

/** A user as a member of an organization. */
export interface OrganizationUser {
  /** Unique id of the user. */
  user_id?: string;
  /** Unique id of the organization. */
  organization_id?: string;
  /** Name of the user. */
  username?: string;
  /** Name of the organization. */
  organization_name?: string;
  /** Role of the user in the organization. */
  role?: OrganizationRoles;
  /** What the user may do in the organization. */
  allowed_actions?: NamespaceActions[];
  /** Full name of the user, shown to admins of the organization only. */
  user_full_name?: string;
  /** E-mail address of the user, shown to admins of the organization only. */
  user_email?: string;
}

/** Role of a user in an organization. Unknown values may come. */
export type OrganizationRoles = "owner" | "admin" | "read_write_delete" | "read_write" | "read_only" | (string & {});

/** Action that a user may take in a namespace. Unknown values may come. */
export type NamespaceActions =
  | "read"
  | "write"
  | "create"
  | "delete"
  | "edit"
  | "read_array_logs"
  | "read_job_logs"
  | "read_object_logs"
  | "run_job"
  | "delete_organization"
  | "edit_organization"
  | "edit_billing"
  | (string & {});

/** Storage locations by kind of asset. A kind without one is kept below `default_s3_path`. */
export interface AssetLocations {
  /** Where arrays are kept. */
  arrays?: StorageLocation;
  /** Where files are kept. */
  files?: StorageLocation;
  /** Where groups are kept. */
  groups?: StorageLocation;
  /** Where machine learning models are kept. */
  ml_models?: StorageLocation;
  /** Where notebooks are kept. */
  notebooks?: StorageLocation;
  /** Where task graphs are kept. */
  task_graphs?: StorageLocation;
  /** Where user-defined functions are kept. */
  udfs?: StorageLocation;
}

/**
 * A place for assets and the credentials to reach it. In an update, null or nothing leaves a value
 * as it is and the empty string clears it.
 */
export interface StorageLocation {
  /** Path of the place. */
  path?: string | null;
  /** Name of the credentials that the path is accessed with. */
  credentials_name?: string | null;
}

/** A new password. */
export interface ResetUserPasswordRequest {
  /** The new password. At least 8 characters. */
  password?: string;
}

/** A token and what is known about it. */
export interface Token {
  /** The token itself, to be sent as the API key. */
  token?: string;
  /** Name of the token, by which it can be revoked. */
  name?: string;
  /** When the token was made. Format: date-time. */
  issued_at?: string;
  /** When the token stops working. Format: date-time. */
  expires_at?: string;
  /** What the token is good for. */
  scope?: TokenScope[];
}

/**
 * Something that a token is good for; `*` stands for everything that its user may do. Unknown
 * values may come.
 */
export type TokenScope =
  | "password_reset"
  | "confirm_email"
  | "*"
  | "user:read"
  | "user:read-write"
  | "user:admin"
  | "array:read"
  | "array:read-write"
  | "array:admin"
  | "organization:read"
  | "organization:read-write"
  | "organization:admin"
  | "group:read"
  | "group:read-write"
  | "group:admin"
  | (string & {});

/** What a new token is to be like. */
export interface TokenRequest {
  /** When the token is to stop working; 30 minutes from now if left out. Format: date-time. */
  expires?: string;
  /** Name of the token; one already in use gets a number appended. */
  name?: string;
  /** What the token is to be good for; everything if left out. */
  scope?: TokenScope[];
}

/**
 * An AWS key pair, or a role in its place, and the buckets that it opens.
 *
 * What comes back; {@link AWSAccessCredentialsInput} is what is sent.
 */
export interface AWSAccessCredentials {
  /** Id of the access key. */
  access_key_id?: string;
  /** AWS role to use instead of a key pair. */
  service_role_arn?: string;
  /** Name that the credentials are stored under. */
  name?: string;
  /** Whether the namespace uses these credentials by default. */
  default?: boolean;
  /** Buckets, or paths in buckets, that the credentials may be used for. */
  buckets?: string[];
  /** When the credentials were stored. Format: date-time. */
  created_at?: string;
  /** When the credentials were last changed. Format: date-time. */
  updated_at?: string;
}

/**
 * An AWS key pair, or a role in its place, and the buckets that it opens.
 *
 * What is sent; {@link AWSAccessCredentials} is what comes back.
 */
export interface AWSAccessCredentialsInput {
  /** Secret access key, never returned. */
  secret_access_key?: string;
  /** Id of the access key. */
  access_key_id?: string;
  /** AWS role to use instead of a key pair. */
  service_role_arn?: string;
  /** Name that the credentials are stored under. */
  name?: string;
  /** Whether the namespace uses these credentials by default. */
  default?: boolean;
  /** Buckets, or paths in buckets, that the credentials may be used for. */
  buckets?: string[];
}

/** What went wrong, as the service tells it. */
export interface ErrorBody {
  /** The service's own number for the failure, not the HTTP status. Format: int64. */
  code?: number;
  /** The failure in words. */
  message?: string;
  /** Id of the request, by which the vendor can trace it. */
  request_id?: string;
}

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
        /**
         * Whether the session is to last 30 days, as the text `true` or `false`; left out, it counts as
         * `false`.
         */
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
