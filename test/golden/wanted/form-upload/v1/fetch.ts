// Generated from test/golden/given/form-upload.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import {
  anyResponse,
  chosenBody,
  emptyResponse,
  formBody,
  jsonBody,
  multipartBody,
  rawBody,
} from "../../../../../src/index.js";
import { describeApi, type FormUploadV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of FormUploadV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of FormUploadV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createFormUploadV1Fetch(options: FormUploadV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "POST /files": { body: multipartBody(), response: anyResponse },
    "PUT /files/{name}": { body: rawBody("application/octet-stream"), response: emptyResponse },
    "PATCH /files/{name}": { body: rawBody("text/plain"), response: emptyResponse },
    "POST /search": { body: formBody(), response: emptyResponse },
    "POST /choice": {
      body: chosenBody({
        "application/merge-patch+json": jsonBody("application/merge-patch+json"),
        "application/x-www-form-urlencoded": formBody(),
      }),
      response: emptyResponse,
    },
  });
}
