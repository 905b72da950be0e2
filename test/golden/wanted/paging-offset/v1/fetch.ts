// Generated from test/golden/given/paging-offset.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { describeApi, type PagingOffsetV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of PagingOffsetV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of PagingOffsetV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createPagingOffsetV1Fetch(options: PagingOffsetV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {});
}
