// Generated from test/golden/given/discriminator-mapping.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { emptyResponse } from "../../../../../src/index.js";
import { describeApi, type DiscriminatorMappingV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of DiscriminatorMappingV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of DiscriminatorMappingV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createDiscriminatorMappingV1Fetch(options: DiscriminatorMappingV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "POST /pets": { response: emptyResponse },
  });
}
