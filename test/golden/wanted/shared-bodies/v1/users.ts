// Generated from test/golden/given/shared-bodies.yaml by `npm run generate`. Do not edit.

import {
  type ApiErrorOf,
  type ApiPromise,
  type CallOptions,
  deepObject,
  noAnswer,
  type OtherStatus,
  Resource,
} from "../../../../../src/index.js";
import type {
  BadRequest,
  DeleteUserFailure,
  Filter,
  GetUserAnswer,
  NewUser,
  PutUserAnswer200,
  PutUserAnswer201,
  PutUserFailure409,
  PutUserFailure423,
  SeveralItem,
} from "./schema.js";

export class UsersApi extends Resource {
  /** `GET /users/{id}` */
  getUser(params: GetUserParams, options?: CallOptions): ApiPromise<GetUserAnswer, GetUserError> {
    return this.call("GET /users/{id}", params, options, { style: { filter: deepObject() } });
  }

  /** `PUT /users/{id}` */
  putUser(params: PutUserParams, options?: CallOptions): ApiPromise<PutUserAnswer200 | PutUserAnswer201, PutUserError> {
    return this.call("PUT /users/{id}", params, options);
  }

  /** `DELETE /users/{id}` */
  deleteUser(params: DeleteUserParams, options?: CallOptions): ApiPromise<void, DeleteUserError> {
    return this.call("DELETE /users/{id}", params, options, { answer: noAnswer });
  }
}

/** What {@link UsersApi.getUser} takes. */
export interface GetUserParams {
  id: string;
  filter?: Filter | undefined;
}

/** How {@link UsersApi.getUser} fails. */
export type GetUserError =
  | ApiErrorOf<400, BadRequest>
  | ApiErrorOf<404, SeveralItem[]>
  | ApiErrorOf<OtherStatus<400 | 404>, unknown>;

/** What {@link UsersApi.putUser} takes. */
export interface PutUserParams {
  id: string;
  body: NewUser;
}

/** How {@link UsersApi.putUser} fails. */
export type PutUserError =
  | ApiErrorOf<400, BadRequest>
  | ApiErrorOf<409 | 412, PutUserFailure409>
  | ApiErrorOf<423, PutUserFailure423>
  | ApiErrorOf<OtherStatus<400 | 409 | 412 | 423>, unknown>;

/** What {@link UsersApi.deleteUser} takes. */
export interface DeleteUserParams {
  id: string;
}

/** How {@link UsersApi.deleteUser} fails. */
export type DeleteUserError = ApiErrorOf<404 | 410, DeleteUserFailure> | ApiErrorOf<OtherStatus<404 | 410>, unknown>;
