// Generated from test/golden/given/ts-names.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  emptyResponse,
  named,
} from "../../../../../src/index.js";
import type { User } from "./models.js";
import type { GetUserParams, RemoveTheUserParams, ToolsApi, UsersUPutParams } from "./tools.js";
export { createTsNamesV1Caller, type TsNamesV1Options } from "./client.js";

/**
 * Has a name. See {@link ToolsApi.getUser}.
 *
 * `GET /users/{u}`
 */
export function getUser(caller: CallOperation, params: GetUserParams, options?: CallOptions): ApiPromise<User> {
  return caller("GET /users/{userId}", params, options, {
    header: ["X-Trace"],
    cookie: ["session"],
    style: { fields: named("f[]"), session: named("s") },
  });
}

/**
 * Has the name that another is given. See {@link ToolsApi.usersUPut}.
 *
 * `PUT /users/{u}`
 */
export function usersUPut(caller: CallOperation, params: UsersUPutParams, options?: CallOptions): ApiPromise<void> {
  return caller("PUT /users/{u}", params, options, { response: emptyResponse });
}

/**
 * Is given what is no name. See {@link ToolsApi.removeTheUser}.
 *
 * `DELETE /users/{u}`
 */
export function removeTheUser(
  caller: CallOperation,
  params: RemoveTheUserParams,
  options?: CallOptions,
): ApiPromise<void> {
  return caller("DELETE /users/{u}", params, options, { response: emptyResponse });
}
