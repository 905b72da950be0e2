// Generated from test/golden/given/answer-media-types.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { typedResponse } from "../../../../../src/index.js";
import { type AnswerMediaTypesV1Options, describeApi } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of AnswerMediaTypesV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of AnswerMediaTypesV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createAnswerMediaTypesV1Fetch(options: AnswerMediaTypesV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "PUT /any": { response: typedResponse("text/*") },
    "POST /any": { response: typedResponse("*/*") },
    "GET /pictures": { response: typedResponse("image/*") },
    "PUT /pictures": { response: typedResponse("application/pdf") },
    "POST /pictures": { response: typedResponse("application/octet-stream") },
    "GET /info": { response: typedResponse("application/vnd.acme.v3+json") },
    "PUT /info": { response: typedResponse("application/xml") },
    "POST /info": { response: typedResponse("text/csv; header=present", "application/yaml") },
  });
}
