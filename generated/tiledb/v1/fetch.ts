// Generated from spec/tiledb-v1.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../src/fetch-client.js";
import { noAnswer } from "../../../src/index.js";
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
    "POST /user": { answer: noAnswer, security: [["ApiKeyAuth"], ["BasicAuth"], []] },
    "POST /user/confirm_email": { answer: noAnswer },
    "POST /user/password_reset": { answer: noAnswer },
    "PATCH /users/{username}": { answer: noAnswer },
    "DELETE /users/{username}": { answer: noAnswer },
    "DELETE /tokens/{token}": { answer: noAnswer },
    "POST /organizations/{organization}/user": { answer: noAnswer },
    "PATCH /organizations/{organization}/{username}": { answer: noAnswer },
    "DELETE /organizations/{organization}/{username}": { answer: noAnswer },
    "POST /credentials/{namespace}/aws": { answer: noAnswer },
    "PATCH /credentials/{namespace}/aws/{name}": { answer: noAnswer },
    "DELETE /credentials/{namespace}/aws/{name}": { answer: noAnswer },
  });
}
