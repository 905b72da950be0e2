// Generated from spec/tiledb-v1.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../src/fetch-client.js";
import { emptyResponse } from "../../../src/index.js";
import { describeApi, type TileDBV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of TileDBV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of TileDBV1, and resolves as openapi-fetch
 * does, to `{ data, error, response }`. It is for those who prefer paths over methods, and for what
 * builds on openapi-fetch, such as openapi-react-query.
 */
export function createTileDBV1Fetch(options: TileDBV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(options), {
    "POST /user": { response: emptyResponse, security: [["ApiKeyAuth"], ["BasicAuth"], []] },
    "POST /user/confirm_email": { response: emptyResponse },
    "POST /user/password_reset": { response: emptyResponse },
    "PATCH /users/{username}": { response: emptyResponse },
    "DELETE /users/{username}": { response: emptyResponse },
    "DELETE /tokens/{token}": { response: emptyResponse },
    "POST /organizations/{organization}/user": { response: emptyResponse },
    "PATCH /organizations/{organization}/{username}": { response: emptyResponse },
    "DELETE /organizations/{organization}/{username}": { response: emptyResponse },
    "POST /credentials/{namespace}/aws": { response: emptyResponse },
    "PATCH /credentials/{namespace}/aws/{name}": { response: emptyResponse },
    "DELETE /credentials/{namespace}/aws/{name}": { response: emptyResponse },
  });
}
