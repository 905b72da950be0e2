// Generated from test/golden/given/other-methods.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { anyResponse, emptyResponse } from "../../../../../src/index.js";
import { describeApi, type OtherMethodsV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of OtherMethodsV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of OtherMethodsV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createOtherMethodsV1Fetch(options: OtherMethodsV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "TRACE /things": { response: anyResponse },
    "COPY /things": { response: emptyResponse },
    "GET /shared": { response: emptyResponse },
    "POST /shared": { response: emptyResponse },
  });
}
