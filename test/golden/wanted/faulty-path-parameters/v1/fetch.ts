// Generated from test/golden/given/faulty-path-parameters.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { noAnswer } from "../../../../../src/index.js";
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
    "GET /undefined/{id}/{name}": { answer: noAnswer },
    "GET /superfluous": { answer: noAnswer },
    "GET /optional/{id}": { answer: noAnswer },
    "GET /twice/{id}/again/{id}": { answer: noAnswer },
    "GET /repeated": { answer: noAnswer },
    "GET /same/{a}": { answer: noAnswer },
    "GET /same/{b}": { answer: noAnswer },
  });
}
