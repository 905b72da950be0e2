// Generated from spec/arthur-v1.yaml by `npm run generate`. Do not edit.

import type {
  BadRequestError,
  ConflictError,
  HTTPValidationError,
  InternalServerError,
  InviteNewUser,
  InviteResponse,
  NotFoundError,
  PatchServiceAccountUser,
  PatchUser,
  PostEndUser,
  PostServiceAccount,
  ResourceListUser,
  SensitiveUser,
  SortOrder,
  User,
  UserServiceAccountCredentials,
  UserSort,
  UserType,
} from "./models.js";

export interface paths {
  "/api/v1/users/me": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the current user. */
    get: operations["getUsersMe"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/users/me/accept-invite": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Accept pending invitations. */
    post: operations["acceptMyInvites"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/organization/users": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the users of the organization. */
    get: operations["getOrganizationUsers"];
    put?: never;
    /** Create a person in the organization. */
    post: operations["postOrganizationUser"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/organization/users/invite-user": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Invite a person to the organization by e-mail. */
    post: operations["postOrganizationUserInvite"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/organization/service_accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create a service account in the organization. */
    post: operations["postOrganizationServiceAccount"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/users/{user_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete a user by id. */
    delete: operations["deleteUser"];
    options?: never;
    head?: never;
    /** Update a person. */
    patch: operations["patchUser"];
    trace?: never;
  };
  "/api/v1/users/{user_id}/service_account": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Update a service account. */
    patch: operations["patchServiceAccountUser"];
    trace?: never;
  };
  "/api/v1/users/{user_id}/credentials": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Replace the credentials of a user. */
    post: operations["postUserCreds"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  getUsersMe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The current user. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": User;
        };
      };
      /** The server failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InternalServerError;
        };
      };
    };
  };
  acceptMyInvites: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The invitations were accepted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request cannot be carried out as it is. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BadRequestError;
        };
      };
      /** The server failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InternalServerError;
        };
      };
    };
  };
  getOrganizationUsers: {
    parameters: {
      query?: {
        /** Member to sort by, instead of the server's own choice. */
        sort?: UserSort;
        /** Direction to sort in, instead of the server's own choice. */
        order?: SortOrder;
        /** Kinds of users to list. Default: `["user","service_account"]`. */
        user_types?: UserType[];
        /** Text to look for in names and e-mail addresses. */
        search?: string;
        /** Ids of the only users to list. */
        user_ids?: string[];
        /** Number of the page to get, from 1 up to `pagination.total_pages`. At least 1. Default: `1`. */
        page?: number;
        /** How many users a page holds at most. 1 to 1000. Default: `20`. */
        page_size?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of users. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ResourceListUser;
        };
      };
      /** The user, or something else that the request names, does not exist. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": NotFoundError;
        };
      };
      /** Parameters or body are not what the operation takes. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": HTTPValidationError;
        };
      };
      /** The server failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InternalServerError;
        };
      };
    };
  };
  postOrganizationUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The person to create. */
    requestBody: {
      content: {
        "application/json": PostEndUser;
      };
    };
    responses: {
      /** The new user. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": User;
        };
      };
      /** The request cannot be carried out as it is. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BadRequestError;
        };
      };
      /** The user, or something else that the request names, does not exist. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": NotFoundError;
        };
      };
      /** The request is at odds with what exists already. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ConflictError;
        };
      };
      /** Parameters or body are not what the operation takes. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": HTTPValidationError;
        };
      };
      /** The server failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InternalServerError;
        };
      };
    };
  };
  postOrganizationUserInvite: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whom to invite, and what to grant. */
    requestBody: {
      content: {
        "application/json": InviteNewUser;
      };
    };
    responses: {
      /** The person was invited. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InviteResponse;
        };
      };
      /** The request cannot be carried out as it is. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BadRequestError;
        };
      };
      /** The user, or something else that the request names, does not exist. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": NotFoundError;
        };
      };
      /** Parameters or body are not what the operation takes. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": HTTPValidationError;
        };
      };
      /** The server failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InternalServerError;
        };
      };
    };
  };
  postOrganizationServiceAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The service account to create. */
    requestBody: {
      content: {
        "application/json": PostServiceAccount;
      };
    };
    responses: {
      /** The new service account and its credentials. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UserServiceAccountCredentials;
        };
      };
      /** The request cannot be carried out as it is. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BadRequestError;
        };
      };
      /** The user, or something else that the request names, does not exist. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": NotFoundError;
        };
      };
      /** Parameters or body are not what the operation takes. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": HTTPValidationError;
        };
      };
      /** The server failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InternalServerError;
        };
      };
    };
  };
  deleteUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the user. */
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
      /** The user, or something else that the request names, does not exist. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": NotFoundError;
        };
      };
      /** Parameters or body are not what the operation takes. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": HTTPValidationError;
        };
      };
      /** The server failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InternalServerError;
        };
      };
    };
  };
  patchUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the user. */
        user_id: string;
      };
      cookie?: never;
    };
    /** The members to change. */
    requestBody: {
      content: {
        "application/json": PatchUser;
      };
    };
    responses: {
      /** The user after the update. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": User;
        };
      };
      /** The request cannot be carried out as it is. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BadRequestError;
        };
      };
      /** The user, or something else that the request names, does not exist. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": NotFoundError;
        };
      };
      /** Parameters or body are not what the operation takes. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": HTTPValidationError;
        };
      };
      /** The server failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InternalServerError;
        };
      };
    };
  };
  patchServiceAccountUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the user. */
        user_id: string;
      };
      cookie?: never;
    };
    /** The members to change. */
    requestBody: {
      content: {
        "application/json": PatchServiceAccountUser;
      };
    };
    responses: {
      /** The service account after the update. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": User;
        };
      };
      /** The request cannot be carried out as it is. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BadRequestError;
        };
      };
      /** The user, or something else that the request names, does not exist. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": NotFoundError;
        };
      };
      /** Parameters or body are not what the operation takes. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": HTTPValidationError;
        };
      };
      /** The server failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InternalServerError;
        };
      };
    };
  };
  postUserCreds: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the user. */
        user_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The user and its new credentials. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SensitiveUser;
        };
      };
      /** The user, or something else that the request names, does not exist. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": NotFoundError;
        };
      };
      /** Parameters or body are not what the operation takes. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": HTTPValidationError;
        };
      };
      /** The server failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InternalServerError;
        };
      };
    };
  };
}
