// Generated from test/golden/given/deprecated.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { type DeprecatedV1Options, describeApi } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of DeprecatedV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of DeprecatedV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createDeprecatedV1Fetch(options: DeprecatedV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {});
}
