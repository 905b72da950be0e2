// Generated from test/golden/given/default-answer.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { anyResponse } from "../../../../../src/index.js";
import { type DefaultAnswerV1Options, describeApi } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of DefaultAnswerV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of DefaultAnswerV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createDefaultAnswerV1Fetch(options: DefaultAnswerV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "DELETE /things": { response: anyResponse },
  });
}
