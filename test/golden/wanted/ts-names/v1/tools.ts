// Generated from test/golden/given/ts-names.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, emptyResponse, named, Resource } from "../../../../../src/index.js";
import type { User } from "./models.js";

/** Tools. */
export class ToolsApi extends Resource {
  /**
   * Has a name.
   *
   * `GET /users/{u}`
   */
  getUser(params: GetUserParams, options?: CallOptions): ApiPromise<User> {
    return this.call("GET /users/{userId}", params, options, {
      header: ["X-Trace"],
      cookie: ["session"],
      style: { fields: named("f[]"), session: named("s") },
    });
  }

  /**
   * Has the name that another is given.
   *
   * `PUT /users/{u}`
   */
  usersUPut(params: UsersUPutParams, options?: CallOptions): ApiPromise<void> {
    return this.call("PUT /users/{u}", params, options, { response: emptyResponse });
  }

  /**
   * Is given what is no name.
   *
   * `DELETE /users/{u}`
   */
  removeTheUser(params: RemoveTheUserParams, options?: CallOptions): ApiPromise<void> {
    return this.call("DELETE /users/{u}", params, options, { response: emptyResponse });
  }
}

/** Parameters of {@link ToolsApi.getUser}. */
export interface GetUserParams {
  userId: string;
  /** Sent as `f[]`, a query parameter. */
  fields?: string[] | undefined;
  /** Sent as `s`, a cookie. */
  session?: string | undefined;
  "X-Trace"?: string | undefined;
}

/** Parameters of {@link ToolsApi.usersUPut}. */
export interface UsersUPutParams {
  u: string;
}

/** Parameters of {@link ToolsApi.removeTheUser}. */
export interface RemoveTheUserParams {
  u: string;
}
