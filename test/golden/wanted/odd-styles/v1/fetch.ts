// Generated from test/golden/given/odd-styles.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { emptyResponse, form } from "../../../../../src/index.js";
import { describeApi, type OddStylesV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of OddStylesV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of OddStylesV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createOddStylesV1Fetch(options: OddStylesV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "GET /things/{id}": { style: { fields: form({ explode: false }) }, response: emptyResponse },
  });
}
