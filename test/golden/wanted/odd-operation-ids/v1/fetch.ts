// Generated from test/golden/given/odd-operation-ids.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { noAnswer } from "../../../../../src/index.js";
import { describeApi, type OddOperationIdsV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of OddOperationIdsV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of OddOperationIdsV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createOddOperationIdsV1Fetch(options: OddOperationIdsV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "GET /chinese": { answer: noAnswer },
    "GET /german": { answer: noAnswer },
    "GET /russian": { answer: noAnswer },
    "GET /decomposed": { answer: noAnswer },
    "GET /proto": { answer: noAnswer },
    "GET /constructor": { answer: noAnswer },
    "GET /then": { answer: noAnswer },
    "GET /quotes": { answer: noAnswer },
    "GET /signs": { answer: noAnswer },
    "GET /empty": { answer: noAnswer },
    "GET /emoji": { answer: noAnswer },
    "GET /paths": { answer: noAnswer },
    "GET /a-b/{c_d}/files.json": { answer: noAnswer },
    "POST /users/{id}:activate": { answer: noAnswer },
  });
}
