// Generated from test/golden/given/swagger-2.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { emptyResponse, multipartBody, pipeDelimited, typedResponse } from "../../../../../src/index.js";
import { describeApi, type Swagger2V1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of Swagger2V1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of Swagger2V1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createSwagger2V1Fetch(options: Swagger2V1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(options), {
    "GET /albums/{album}/photos": { style: { tags: pipeDelimited() } },
    "POST /albums/{album}/photos": { body: multipartBody() },
    "GET /photos/{id}": { response: typedResponse("image/png") },
    "PUT /photos/{id}": { response: emptyResponse },
  });
}
