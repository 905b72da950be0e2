// Generated from test/golden/given/multi-tag.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { emptyResponse } from "../../../../../src/index.js";
import { describeApi, type MultiTagV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of MultiTagV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of MultiTagV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createMultiTagV1Fetch(options: MultiTagV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "GET /providers": { response: emptyResponse },
    "GET /ping": { response: emptyResponse },
    "GET /extra": { response: emptyResponse },
  });
}
