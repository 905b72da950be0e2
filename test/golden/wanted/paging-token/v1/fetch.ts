// Generated from test/golden/given/paging-token.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { describeApi, type PagingTokenV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of PagingTokenV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of PagingTokenV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createPagingTokenV1Fetch(options: PagingTokenV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {});
}
