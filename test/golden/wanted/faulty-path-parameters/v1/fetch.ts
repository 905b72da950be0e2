// Generated from test/golden/given/faulty-path-parameters.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { emptyResponse } from "../../../../../src/index.js";
import { describeApi, type FaultyPathParametersV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of FaultyPathParametersV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of FaultyPathParametersV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createFaultyPathParametersV1Fetch(options: FaultyPathParametersV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "GET /undefined/{id}/{name}": { response: emptyResponse },
    "GET /superfluous": { response: emptyResponse },
    "GET /optional/{id}": { response: emptyResponse },
    "GET /twice/{id}/again/{id}": { response: emptyResponse },
    "GET /repeated": { response: emptyResponse },
    "GET /same/{a}": { response: emptyResponse },
    "GET /same/{b}": { response: emptyResponse },
  });
}
