// Generated from spec/tiledb-v4.yaml by `npm run generate`. Do not edit.

/** What a registration needs. */
export interface UserCreateRequest {
  /**
   * Name shown to others. The server has further rules for it, which are not published. At most 64
   * characters.
   */
  display_name?: string;
  /** E-mail address; the server checks its form. */
  email: string;
  /** Name to sign in with, in printable ASCII characters. At most 64 characters. */
  username: string;
  /** Password to sign in with. 8 to 72 characters. */
  password: string;
  /** Time zone of the user. */
  timezone?: string;
  /** Picture of the user as a data URL. */
  image?: string;
}

/** Answer to a registration. */
export interface UserCreateResponse {
  /** The new user. */
  data: User;
}

/** A user of the deployment. */
export interface User {
  /** Id of the user, `usr_` and 20 more characters. */
  id: string;
  /** Name shown to others. */
  display_name: string;
  /** Id of the user's picture, `img_` and 20 more characters. */
  image_id?: string;
  /** E-mail address. */
  email: string;
  /** Whether the e-mail address has been confirmed. */
  is_valid_email?: boolean;
  /** Role in the whole deployment; roles in workspaces are separate. */
  role: UserRole;
  /** Name the user signs in with. */
  username: string;
  /** Time zone of the user. */
  timezone: string;
  /** When the user was registered. Format: date-time. */
  created_at: string;
  /** When the user was last changed. Format: date-time. */
  updated_at?: string;
  /** When the user was deleted. Format: date-time. */
  deleted_at?: string;
}

/** Role of a user in the deployment. Unknown values may come. */
export type UserRole = "owner" | "admin" | "member" | (string & {});

/** Answer about the current user. */
export interface UserSelfResponse {
  /** The current user and its workspaces. */
  data: UserSelfResponseData;
}

/** A user together with its workspaces. */
export interface UserSelfResponseData {
  /** The current user. */
  user: User;
  /** Workspaces the user is a member of. */
  workspaces: UserSelfWorkspace[];
}

/** A workspace as one of its members sees it. */
export interface UserSelfWorkspace {
  /** Id of the workspace, `ws_` and 20 more characters. */
  workspace_id: string;
  /** Name of the workspace. */
  name: string;
  /** Member who created the workspace. */
  created_by: WorkspaceUser;
  /** The current user as a member of the workspace. */
  self: WorkspaceUser;
  /** What the workspace is for. */
  description?: string;
  /** When the workspace was created. Format: date-time. */
  created_at: string;
  /** When the workspace was last changed. Format: date-time. */
  updated_at?: string;
  /** Id of the workspace's picture, `img_` and 20 more characters. */
  image_id?: string;
}

/** A user as a member of a workspace. */
export interface WorkspaceUser {
  /** Id of the user, `usr_` and 20 more characters. */
  user_id: string;
  /** Name the user signs in with. */
  username?: string;
  /** Name shown to others. */
  display_name: string;
  /** E-mail address. */
  email: string;
  /** Id of the user's picture, `img_` and 20 more characters. */
  image_id?: string;
  /** Role in this workspace. */
  role: WorkspaceRole;
  /** Id of the user who added this one. */
  added_by: string;
  /** When the user became a member. Format: date-time. */
  created_at: string;
  /** When the member was deleted. Format: date-time. */
  deleted_at?: string;
}

/** Role of a member in a workspace. Unknown values may come. */
export type WorkspaceRole = "owner" | "admin" | "member" | (string & {});

/** Answer about one user. */
export interface UserGetResponse {
  /** The user asked for. */
  data: User;
}

/** Changes to a user's profile. */
export interface UserUpdateRequest {
  /**
   * Name shown to others. The server has further rules for it, which are not published. At most 64
   * characters.
   */
  display_name?: string;
  /** E-mail address; the server checks its form. */
  email?: string;
  /** Time zone of the user. */
  timezone?: string;
  /** Picture of the user as a data URL. */
  image?: string;
}

/** A change of password by its owner. */
export interface ChangePasswordRequest {
  /** Password in force until now. 8 to 72 characters. */
  current_password: string;
  /** Password to replace it. 8 to 72 characters. */
  new_password: string;
}

/** Names the user whose password is to be reset. */
export interface RequestPasswordResetRequest {
  /** Username or e-mail address of the user. At most 64 characters. */
  username_or_email: string;
}

/** The password that a reset sets. */
export interface ResetPasswordRequest {
  /** Password to sign in with from now on. 8 to 72 characters. */
  new_password: string;
}

/** Names the user whose e-mail address is to be confirmed. */
export interface RequestEmailConfirmationRequest {
  /** Username or e-mail address of the user. At most 64 characters. */
  username_or_email: string;
}

/** Why a request failed. */
export interface ErrorBody {
  /** The service's own number for the failure, not the HTTP status. */
  code: number;
  /** What went wrong, for people. */
  message: string;
  /** Id of the request, to be quoted to the vendor's support. */
  request_id: string;
  /** What is wrong with the members of the body, if that is the reason. */
  validation_error?: ValidationError;
}

/** What the server found wrong in a request body. */
export interface ValidationError {
  /** One entry for each member that was refused. */
  fields: ValidationErrorField[];
}

/** A member of a request body that was refused. */
export interface ValidationErrorField {
  /** Name of the member. */
  field: string;
  /** Why it was refused. */
  message: string;
}
