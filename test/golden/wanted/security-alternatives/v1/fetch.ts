// Generated from test/golden/given/security-alternatives.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import { noAnswer } from "../../../../../src/index.js";
import { describeApi, type SecurityAlternativesV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of SecurityAlternativesV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of SecurityAlternativesV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createSecurityAlternativesV1Fetch(options: SecurityAlternativesV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(options), {
    "GET /common": { answer: noAnswer },
    "GET /same": { answer: noAnswer },
    "GET /own": { answer: noAnswer, security: [["Other"]] },
    "GET /both": { answer: noAnswer, security: [["Key", "Other"], ["Session"]] },
    "GET /open": { answer: noAnswer, security: [] },
    "GET /either": { answer: noAnswer, security: [["Key"], []] },
    "GET /tls": { answer: noAnswer, security: [] },
  });
}
