// Generated from test/golden/given/event-stream.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import {
  byStatus,
  eventData,
  eventText,
  jsonEvents,
  noAnswer,
  textEvents,
  typedAnswer,
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
    "POST /chats": { answer: typedAnswer("application/json", eventData()) },
    "GET /chats": { answer: typedAnswer(jsonEvents("ended", "failed")) },
    "PUT /chats": { answer: typedAnswer(textEvents()) },
    "PATCH /chats": { answer: typedAnswer(textEvents()) },
    "DELETE /chats": { answer: typedAnswer(eventText()) },
    "GET /parts": { answer: typedAnswer(eventData()) },
    "POST /parts": { answer: typedAnswer(eventData()) },
    "PUT /parts": { answer: byStatus(typedAnswer("application/octet-stream", eventData()), { 204: noAnswer }) },
  });
}
