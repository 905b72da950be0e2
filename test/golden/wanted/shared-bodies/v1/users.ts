// Generated from test/golden/given/shared-bodies.yaml by `npm run generate`. Do not edit.

import {
  type ApiErrorOf,
  type ApiPromise,
  type CallOptions,
  deepObject,
  emptyResponse,
  type OtherStatus,
  Resource,
} from "../../../../../src/index.js";
import type {
  BadRequest,
  DeleteUserErrorBody,
  Filter,
  GetUserResponse,
  NewUser,
  PutUserErrorBody409,
  PutUserErrorBody423,
  PutUserResponse200,
  PutUserResponse201,
  SeveralItem,
} from "./models.js";

export class UsersApi extends Resource {
  /** `GET /users/{id}` */
  getUser(params: GetUserParams, options?: CallOptions): ApiPromise<GetUserResponse, GetUserError> {
    return this.call("GET /users/{id}", params, options, { style: { filter: deepObject() } });
  }

  /** `PUT /users/{id}` */
  putUser(
    params: PutUserParams,
    options?: CallOptions,
  ): ApiPromise<PutUserResponse200 | PutUserResponse201, PutUserError> {
    return this.call("PUT /users/{id}", params, options);
  }

  /** `DELETE /users/{id}` */
  deleteUser(params: DeleteUserParams, options?: CallOptions): ApiPromise<void, DeleteUserError> {
    return this.call("DELETE /users/{id}", params, options, { response: emptyResponse });
  }
}

/** Parameters of {@link UsersApi.getUser}. */
export interface GetUserParams {
  id: string;
  filter?: Filter | undefined;
}

/** Errors of {@link UsersApi.getUser}. */
export type GetUserError =
  | ApiErrorOf<400, BadRequest>
  | ApiErrorOf<404, SeveralItem[]>
  | ApiErrorOf<OtherStatus<400 | 404>, unknown>;

/** Parameters of {@link UsersApi.putUser}. */
export interface PutUserParams {
  id: string;
  body: NewUser;
}

/** Errors of {@link UsersApi.putUser}. */
export type PutUserError =
  | ApiErrorOf<400, BadRequest>
  | ApiErrorOf<409 | 412, PutUserErrorBody409>
  | ApiErrorOf<423, PutUserErrorBody423>
  | ApiErrorOf<OtherStatus<400 | 409 | 412 | 423>, unknown>;

/** Parameters of {@link UsersApi.deleteUser}. */
export interface DeleteUserParams {
  id: string;
}

/** Errors of {@link UsersApi.deleteUser}. */
export type DeleteUserError = ApiErrorOf<404 | 410, DeleteUserErrorBody> | ApiErrorOf<OtherStatus<404 | 410>, unknown>;
