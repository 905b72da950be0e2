// Generated from test/golden/given/body-media-types.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import {
  allowReserved,
  anyResponse,
  chosenBody,
  deepObject,
  emptyResponse,
  eventText,
  form,
  formBody,
  jsonBody,
  jsonLines,
  multipartBody,
  rawBody,
  typedResponse,
} from "../../../../../src/index.js";
import { type BodyMediaTypesV1Options, describeApi } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of BodyMediaTypesV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of BodyMediaTypesV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createBodyMediaTypesV1Fetch(options: BodyMediaTypesV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "POST /pets": {
      body: chosenBody({
        "application/json": jsonBody(),
        "application/x-www-form-urlencoded": formBody(),
        "application/xml": rawBody("application/xml"),
      }),
      idempotent: true,
    },
    "GET /pets": { response: typedResponse("text/csv", "image/*") },
    "PATCH /pets": {
      body: chosenBody({
        "application/merge-patch+json": jsonBody("application/merge-patch+json"),
        "application/json-patch+json": jsonBody("application/json-patch+json"),
      }),
      response: typedResponse("application/hal+json"),
    },
    "POST /pets/search": {
      body: formBody({ filter: deepObject(), tags: form({ explode: false }), "page-url": allowReserved(form()) }),
      response: anyResponse,
    },
    "POST /pets/pictures": {
      body: multipartBody({ thumbnail: "image/png", caption: "text/markdown; charset=utf-8" }),
      response: emptyResponse,
    },
    "GET /pets/events": { response: typedResponse(eventText()) },
    "PUT /pets/events": {
      body: rawBody("application/x-ndjson"),
      response: typedResponse(jsonLines("application/x-ndjson")),
    },
  });
}
