// Generated from test/golden/given/ts-names.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { emptyResponse, named } from "../../../../../src/index.js";
import { describeApi, type TsNamesV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of TsNamesV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of TsNamesV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createTsNamesV1Fetch(options: TsNamesV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "GET /users/{u}": {
      style: { fields: named("f[]"), session: named("s") },
      path: "/users/{userId}",
      names: { path: { u: "userId" }, query: { "f[]": "fields" }, cookie: { s: "session" } },
    },
    "PUT /users/{u}": { response: emptyResponse },
    "DELETE /users/{u}": { response: emptyResponse },
  });
}
