// Generated from test/golden/given/alias-cycle.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { type AliasCycleV1Options, describeApi } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of AliasCycleV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of AliasCycleV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createAliasCycleV1Fetch(options: AliasCycleV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {});
}
