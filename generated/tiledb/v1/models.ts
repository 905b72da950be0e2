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
