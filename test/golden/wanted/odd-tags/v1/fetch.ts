// Generated from test/golden/given/odd-tags.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { noAnswer } from "../../../../../src/index.js";
import { describeApi, type OddTagsV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of OddTagsV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of OddTagsV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createOddTagsV1Fetch(options: OddTagsV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "GET /users": { answer: noAnswer },
    "GET /others": { answer: noAnswer },
    "GET /evals": { answer: noAnswer },
    "GET /first": { answer: noAnswer },
    "GET /data": { answer: noAnswer },
    "GET /data/more": { answer: noAnswer },
    "GET /internal": { answer: noAnswer },
    "GET /constructor": { answer: noAnswer },
    "GET /constructor/api": { answer: noAnswer },
    "GET /device": { answer: noAnswer },
    "GET /slash": { answer: noAnswer },
    "GET /emoji": { answer: noAnswer },
    "GET /empty": { answer: noAnswer },
    "GET /none": { answer: noAnswer },
    "GET /chinese": { answer: noAnswer },
    "GET /webhooks": { answer: noAnswer },
    "GET /long": { answer: noAnswer },
  });
}
