// Generated from test/golden/given/answer-media-types.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { typedAnswer } from "../../../../../src/index.js";
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
    "PUT /any": { answer: typedAnswer("text/*") },
    "POST /any": { answer: typedAnswer("*/*") },
    "GET /pictures": { answer: typedAnswer("image/*") },
    "PUT /pictures": { answer: typedAnswer("application/pdf") },
    "POST /pictures": { answer: typedAnswer("application/octet-stream") },
    "GET /info": { answer: typedAnswer("application/vnd.acme.v3+json") },
    "PUT /info": { answer: typedAnswer("application/xml") },
    "POST /info": { answer: typedAnswer("text/csv; header=present", "application/yaml") },
  });
}
