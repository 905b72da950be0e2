// Generated from test/golden/given/parameter-styles.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import {
  allowReserved,
  deepObject,
  emptyResponse,
  form,
  label,
  matrix,
  pipeDelimited,
  simple,
  spaceDelimited,
} from "../../../../../src/index.js";
import { describeApi, type ParameterStylesV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of ParameterStylesV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of ParameterStylesV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createParameterStylesV1Fetch(options: ParameterStylesV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "GET /colors/{simple}/{matrix}/{label}": {
      style: {
        simple: simple({ explode: true }),
        matrix: matrix(),
        label: label({ explode: true }),
        form: form({ explode: false }),
        space: spaceDelimited(),
        "pipe-list": pipeDelimited(),
        "filter[x]": deepObject(),
        url: allowReserved(form()),
        urls: allowReserved(form({ explode: false })),
        "X-Color": simple({ explode: true }),
        seen: form({ explode: false }),
      },
      response: emptyResponse,
    },
    "GET /default/{id}": { response: emptyResponse },
    "GET /content": { json: ["color", "X-Color"], response: emptyResponse },
  });
}
