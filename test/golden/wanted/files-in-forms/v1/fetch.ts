// Generated from test/golden/given/files-in-forms.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { emptyResponse, multipartBody, rawBody, typedResponse } from "../../../../../src/index.js";
import { describeApi, type FilesInFormsV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of FilesInFormsV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of FilesInFormsV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createFilesInFormsV1Fetch(options: FilesInFormsV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "POST /photos": { body: multipartBody() },
    "POST /albums": { body: multipartBody(), response: emptyResponse },
    "PUT /raw": { body: rawBody("application/octet-stream"), response: typedResponse("image/png") },
  });
}
