// Generated from test/golden/given/odd-bodies.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { chosenBody, emptyResponse, jsonBody, rawBody, typedResponse } from "../../../../../src/index.js";
import { describeApi, type OddBodiesV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of OddBodiesV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of OddBodiesV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createOddBodiesV1Fetch(options: OddBodiesV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "POST /any": { response: emptyResponse },
    "PUT /any": { body: rawBody("*/*"), response: emptyResponse },
    "POST /twice": {
      body: chosenBody({
        "application/json": jsonBody(),
        "application/json-patch+json": jsonBody("application/json-patch+json"),
      }),
      response: emptyResponse,
    },
    "POST /nothing": { response: emptyResponse },
    "PUT /nothing": { response: emptyResponse },
    "POST /xml": { body: rawBody("application/xml"), response: typedResponse("application/xml") },
    "POST /parts": { body: rawBody("multipart/related"), response: emptyResponse },
  });
}
