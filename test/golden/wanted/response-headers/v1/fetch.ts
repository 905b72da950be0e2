// Generated from test/golden/given/response-headers.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { anyResponse, emptyResponse } from "../../../../../src/index.js";
import { describeApi, type ResponseHeadersV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of ResponseHeadersV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of ResponseHeadersV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createResponseHeadersV1Fetch(options: ResponseHeadersV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "POST /things": { response: anyResponse },
    "HEAD /things": { response: emptyResponse },
  });
}
