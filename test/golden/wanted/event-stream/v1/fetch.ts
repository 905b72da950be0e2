// Generated from test/golden/given/event-stream.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import {
  byStatus,
  emptyResponse,
  eventData,
  eventText,
  jsonEvents,
  textEvents,
  typedResponse,
} from "../../../../../src/index.js";
import { describeApi, type EventStreamV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of EventStreamV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of EventStreamV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createEventStreamV1Fetch(options: EventStreamV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(), {
    "POST /chats": { response: typedResponse("application/json", eventData()) },
    "GET /chats": { response: typedResponse(jsonEvents("ended", "failed")) },
    "PUT /chats": { response: typedResponse(textEvents()) },
    "PATCH /chats": { response: typedResponse(textEvents()) },
    "DELETE /chats": { response: typedResponse(eventText()) },
    "GET /parts": { response: typedResponse(eventData()) },
    "POST /parts": { response: typedResponse(eventData()) },
    "PUT /parts": {
      response: byStatus(typedResponse("application/octet-stream", eventData()), { 204: emptyResponse }),
    },
  });
}
