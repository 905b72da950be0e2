// Generated from test/golden/given/no-operation-id.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { noAnswer } from "../../../../../src/index.js";
import { describeApi, type NoOperationIdV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of NoOperationIdV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of NoOperationIdV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createNoOperationIdV1Fetch(options: NoOperationIdV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "GET /tokens": { answer: noAnswer },
    "GET /tokens/session": { answer: noAnswer },
    "POST /file": { answer: noAnswer },
    "GET /snake": { answer: noAnswer },
    "GET /fast": { answer: noAnswer },
    "POST /aws": { answer: noAnswer },
    "GET /dotted": { answer: noAnswer },
    "GET /2fa": { answer: noAnswer },
  });
}
