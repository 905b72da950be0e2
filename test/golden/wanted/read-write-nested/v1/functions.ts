// Generated from test/golden/given/read-write-nested.yaml by `npm run generate`. Do not edit.

import type { ApiPromise, CallOperation, CallOptions } from "../../../../../src/index.js";
import type { Report } from "./models.js";
import type { PutUserParams, UsersApi } from "./users.js";
export { createReadWriteNestedV1Caller, type ReadWriteNestedV1Options } from "./client.js";

/**
 * Put a user. See {@link UsersApi.putUser}.
 *
 * `PUT /users`
 */
export function putUser(caller: CallOperation, params: PutUserParams, options?: CallOptions): ApiPromise<Report> {
  return caller("PUT /users", params, options);
}
