// Generated from test/golden/given/multipart-parts.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { deepObject, emptyResponse, form, multipartBody } from "../../../../../src/index.js";
import { describeApi, type MultipartPartsV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of MultipartPartsV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of MultipartPartsV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createMultipartPartsV1Fetch(options: MultipartPartsV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "POST /files": {
      body: multipartBody({ link: deepObject(), expand: deepObject(), tags: form({ explode: false }), size: form() }),
      response: emptyResponse,
    },
  });
}
