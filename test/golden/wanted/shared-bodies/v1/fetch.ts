// Generated from test/golden/given/shared-bodies.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { deepObject, emptyResponse } from "../../../../../src/index.js";
import { describeApi, type SharedBodiesV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of SharedBodiesV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of SharedBodiesV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createSharedBodiesV1Fetch(options: SharedBodiesV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "GET /users/{id}": { style: { filter: deepObject() } },
    "DELETE /users/{id}": { response: emptyResponse },
  });
}
