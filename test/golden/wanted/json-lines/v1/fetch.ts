// Generated from test/golden/given/json-lines.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { jsonLines, jsonSequence, typedResponse } from "../../../../../src/index.js";
import { describeApi, type JsonLinesV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of JsonLinesV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of JsonLinesV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createJsonLinesV1Fetch(options: JsonLinesV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "GET /rows": { response: typedResponse(jsonLines("application/x-ndjson")) },
    "PUT /rows": { response: typedResponse(jsonLines("application/jsonl")) },
    "POST /rows": { response: typedResponse("application/json", jsonLines("application/ndjson")) },
    "PATCH /rows": { response: typedResponse(jsonLines("application/x-jsonlines")) },
    "DELETE /rows": { response: typedResponse(jsonSequence()) },
  });
}
