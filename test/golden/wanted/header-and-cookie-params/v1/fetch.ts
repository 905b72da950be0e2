// Generated from test/golden/given/header-and-cookie-params.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { emptyResponse } from "../../../../../src/index.js";
import { describeApi, type HeaderAndCookieParamsV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of HeaderAndCookieParamsV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of HeaderAndCookieParamsV1, and resolves
 * as openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createHeaderAndCookieParamsV1Fetch(options: HeaderAndCookieParamsV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "GET /sessions": { response: emptyResponse },
    "GET /optional": { response: emptyResponse },
  });
}
