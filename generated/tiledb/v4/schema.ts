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
