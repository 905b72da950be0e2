// Generated from test/golden/given/text-and-binary.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { typedResponse } from "../../../../../src/index.js";
import { describeApi, type TextAndBinaryV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of TextAndBinaryV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of TextAndBinaryV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createTextAndBinaryV1Fetch(options: TextAndBinaryV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "GET /text": { response: typedResponse("text/plain; charset=utf-8") },
    "GET /bytes": { response: typedResponse("application/octet-stream") },
    "GET /both": { response: typedResponse("application/json", "application/capnp") },
  });
}
