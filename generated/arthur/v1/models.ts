// Generated from spec/arthur-v1.yaml by `npm run generate`. Do not edit.

/** A user of an organization. */
export interface User {
  /** When the user was created. Format: date-time. */
  created_at: string;
  /** When the user was last changed. Format: date-time. */
  updated_at: string;
  /** Id of the organization the user belongs to. */
  organization_id: string;
  /** Id of the user. */
  id: string;
  /** Given name. */
  first_name: string;
  /** Family name, or null for a user without one. */
  last_name: string | null;
  /** E-mail address, or null for a user without one. */
  email?: string | null;
  /** Address of a picture of the user, or null for a user without one. */
  picture?: string | null;
  /** Whether the user is a person, a data plane or a service account. */
  user_type: UserType;
  /** Id of the data plane that the user stands for, or null for other users. */
  data_plane_id?: string | null;
  /** OAuth client id of a service account, or null for other users. */
  client_id?: string | null;
  /** Name of the organization the user belongs to. */
  organization_name: string;
}

/** Kind of a user: a person (`user`), a data plane or a service account. Unknown values may come. */
export type UserType = "user" | "data_plane" | "service_account" | (string & {});

/** Member that a list of users is sorted by. */
export type UserSort = "name" | "email" | "created_at" | "updated_at";

/** Direction of sorting. */
export type SortOrder = "asc" | "desc";

/** One page of users. */
export interface ResourceListUser {
  /** The users of this page. */
  records: User[];
  /** Which page this is, and of how many. */
  pagination: Pagination;
}

/** Where a page stands in its list. */
export interface Pagination {
  /** Number of this page, from 1. Default: `1`. */
  page?: number;
  /** How many records a page holds at most. Default: `20`. */
  page_size?: number;
  /** How many pages there are. */
  total_pages: number;
  /** How many records there are on all pages. */
  total_records: number;
}

/** A person to create. */
export interface PostEndUser {
  /** Given name. */
  first_name: string;
  /** Family name. */
  last_name?: string | null;
  /** E-mail address. */
  email: string;
  /** One-time password for the first sign-in. */
  password: string;
  /** Address of a picture of the user. */
  picture?: string | null;
}

/** An invitation by e-mail. */
export interface InviteNewUser {
  /** E-mail address of the person to invite. */
  email: string;
  /** Role that the person is granted. */
  role_binding?: PostGlobalRoleBinding | null;
  /** Ids of the groups that the person is added to. */
  group_ids?: string[] | null;
}

/** A role on a resource. */
export interface PostGlobalRoleBinding {
  /** Id of the role. */
  role_id: string;
  /** Kind of the resource that the role is granted on. */
  bound_resource_kind: BoundResourceKind;
  /** Id of the resource that the role is granted on. */
  resource_id: string;
}

/** Kind of a resource that roles are granted on. Unknown values may come. */
export type BoundResourceKind = "organization" | "workspace" | "project" | "data_plane" | (string & {});

/** Answer to an invitation, of a form that is not documented. */
export type InviteResponse = unknown;

/** A service account to create. */
export interface PostServiceAccount {
  /** Name of the service account. */
  name: string;
}

/** A service account together with its credentials. */
export interface UserServiceAccountCredentials {
  /** When the user was created. Format: date-time. */
  created_at: string;
  /** When the user was last changed. Format: date-time. */
  updated_at: string;
  /** Id of the organization the user belongs to. */
  organization_id: string;
  /** Id of the user. */
  id: string;
  /** Given name. */
  first_name: string;
  /** Family name, or null for a user without one. */
  last_name: string | null;
  /** E-mail address, or null for a user without one. */
  email?: string | null;
  /** Address of a picture of the user, or null for a user without one. */
  picture?: string | null;
  /** Whether the user is a person, a data plane or a service account. */
  user_type: UserType;
  /** Id of the data plane that the user stands for, or null for other users. */
  data_plane_id?: string | null;
  /** OAuth client id of a service account, or null for other users. */
  client_id?: string | null;
  /** Name of the organization the user belongs to. */
  organization_name: string;
  /** Client id and secret of the service account. */
  credentials: ServiceAccountCredentials;
}

/** What a service account signs in with. */
export interface ServiceAccountCredentials {
  /** OAuth client id. */
  client_id: string;
  /** OAuth client secret, shown only this once. Format: password. */
  client_secret: string;
}

/** Changes to a person. */
export interface PatchUser {
  /** Given name. */
  first_name?: string | null;
  /** Family name. */
  last_name?: string | null;
  /** E-mail address. */
  email?: string | null;
  /** Address of a picture of the user. */
  picture?: string | null;
}

/** Changes to a service account. */
export interface PatchServiceAccountUser {
  /** Name of the service account. */
  name?: string | null;
}

/** A user together with new credentials. */
export interface SensitiveUser {
  /** When the user was created. Format: date-time. */
  created_at: string;
  /** When the user was last changed. Format: date-time. */
  updated_at: string;
  /** Id of the organization the user belongs to. */
  organization_id: string;
  /** Id of the user. */
  id: string;
  /** Given name. */
  first_name: string;
  /** Family name, or null for a user without one. */
  last_name: string | null;
  /** E-mail address, or null for a user without one. */
  email?: string | null;
  /** Address of a picture of the user, or null for a user without one. */
  picture?: string | null;
  /** Whether the user is a person, a data plane or a service account. */
  user_type: UserType;
  /** Id of the data plane that the user stands for, or null for other users. */
  data_plane_id?: string | null;
  /** OAuth client id of a service account, or null for other users. */
  client_id?: string | null;
  /** Name of the organization the user belongs to. */
  organization_name: string;
  /** What the user signs in with from now on. */
  credentials: Credentials;
}

/** Client id and secret of a service account or a data plane, or the password of a person. */
export type Credentials = ServiceAccountCredentials | UserCredentials;

/** What a person signs in with. */
export interface UserCredentials {
  /** New password, shown only this once. Format: password. */
  password: string;
}

/** Body of a 400. */
export interface BadRequestError {
  /** What is wrong with the request. Default: `"Bad Request"`. */
  detail?: string;
}

/** Body of a 404. */
export interface NotFoundError {
  /** What was not found. Default: `"Resource not found"`. */
  detail?: string;
}

/** Body of a 409. */
export interface ConflictError {
  /** What the request clashes with. Default: `"Conflict"`. */
  detail?: string;
}

/** Body of a 422. */
export interface HTTPValidationError {
  /** One entry for each thing that is wrong with the request. */
  detail?: ValidationError[];
}

/** One thing that is wrong with a request. */
export interface ValidationError {
  /** Where it is, from `body`, `query` or `path` inwards, by member names and indexes. */
  loc: (string | number)[];
  /** What is wrong, for people. */
  msg: string;
  /** What is wrong, for programs. */
  type: string;
}

/** Body of a 500. */
export interface InternalServerError {
  /** What failed. Default: `"Internal server error"`. */
  detail?: string;
}
