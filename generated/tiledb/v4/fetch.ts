// Generated from spec/tiledb-v4.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../src/fetch-client.js";
import { emptyResponse } from "../../../src/index.js";
import { describeApi, type TileDBV4Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of TileDBV4, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of TileDBV4, and resolves as openapi-fetch
 * does, to `{ data, error, response }`. It is for those who prefer paths over methods, and for what
 * builds on openapi-fetch, such as openapi-react-query.
 */
export function createTileDBV4Fetch(options: TileDBV4Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(options), {
    "POST /users": { security: [["ApiKeyAuth"], ["BasicAuth"], ["OAuth2"], []] },
    "PATCH /users/{user_id}": { response: emptyResponse },
    "DELETE /users/{user_id}": { response: emptyResponse },
    "POST /actions/users/change_password": { response: emptyResponse },
    "POST /actions/users/request_password_reset": {
      response: emptyResponse,
      security: [["ApiKeyAuth"], ["BasicAuth"], ["OAuth2"], []],
    },
    "POST /actions/users/reset_password": {
      response: emptyResponse,
      security: [["ApiKeyAuth"], ["BasicAuth"], ["OAuth2"], []],
    },
    "POST /actions/users/request_email_confirmation": {
      response: emptyResponse,
      security: [["ApiKeyAuth"], ["BasicAuth"], ["OAuth2"], []],
    },
    "POST /actions/users/confirm_email": {
      response: emptyResponse,
      security: [["ApiKeyAuth"], ["BasicAuth"], ["OAuth2"], []],
    },
  });
}
