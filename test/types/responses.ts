/** Types of responses: read by the compiler alone, as part of `npm run typecheck`. */

import { expectTypeOf } from "vitest";
import type {
  ApiError,
  ErrorStatus,
  OtherStatus,
  ResponseError,
  ServerSentEvent,
  Status4XX,
  Status5XX,
} from "../../src/index.js";
import type { ThingsApi as ThingsByDefault } from "../golden/wanted/default-answer/v1/things.js";
import type { ChatsApi } from "../golden/wanted/event-stream/v1/chats.js";
import type { Chat, ChatEvent, Part } from "../golden/wanted/event-stream/v1/models.js";
import type { Row } from "../golden/wanted/json-lines/v1/models.js";
import type { RowsApi } from "../golden/wanted/json-lines/v1/rows.js";
import type { JobsApi } from "../golden/wanted/several-successes/v1/jobs.js";
import type { Job, Result } from "../golden/wanted/several-successes/v1/models.js";
import type { Missing, Problem } from "../golden/wanted/wildcard-statuses/v1/models.js";
import type { ThingsApi } from "../golden/wanted/wildcard-statuses/v1/things.js";

declare const jobs: JobsApi;
declare const chats: ChatsApi;
declare const rows: RowsApi;
declare const things: ThingsApi;
declare const thingsByDefault: ThingsByDefault;

export async function severalSuccesses(): Promise<void> {
  expectTypeOf(await jobs.startJob()).toEqualTypeOf<Result | Job>();
  const { data, headers } = await jobs.getJob().withResponse();
  expectTypeOf(data).toEqualTypeOf<Job | undefined>();
  // A header of all successes, and one of some.
  expectTypeOf(headers["X-Total"]).toEqualTypeOf<number>();
  expectTypeOf(headers.ETag).toEqualTypeOf<string | undefined>();
  expectTypeOf(await jobs.deleteJob()).toEqualTypeOf<void>();
  expectTypeOf(await jobs.getResult()).toEqualTypeOf<Result | Blob>();
}

export async function byDefault(): Promise<void> {
  const result = await thingsByDefault.replaceThing().safe();
  if (result.ok) expectTypeOf(result.data.id).toEqualTypeOf<string>();
  else if (result.error.status === 404) expectTypeOf(result.error.body.detail).toEqualTypeOf<string | undefined>();
  else if (result.error.status === 500) expectTypeOf(result.error.body.id).toEqualTypeOf<string>();
}

export async function byRange(): Promise<void> {
  const result = await things.getThing().safe();
  if (result.ok) return;
  const { error } = result;
  if (error.status === 404) expectTypeOf(error.body).toEqualTypeOf<Missing>();
  else if (error.status === 422) expectTypeOf(error.body).toEqualTypeOf<Problem>();
  else if (error.status === 500) expectTypeOf(error.body).toBeUnknown();
  expectTypeOf<ResponseError>().toExtend<typeof error>();
}

export async function byTwoRanges(): Promise<void> {
  const result = await things.replaceThing().safe();
  if (result.ok) return;
  const { error } = result;
  if (error.status === 409) expectTypeOf(error.body).toEqualTypeOf<Missing>();
  else if (error.status === 502) expectTypeOf(error.body).toEqualTypeOf<Missing | undefined>();
  else if (error.status === 404 || error.status === 503) expectTypeOf(error.body).toEqualTypeOf<Problem>();
  else if (error.status === 304) expectTypeOf(error.body).toEqualTypeOf<Missing>();
}

export function ranges(): void {
  expectTypeOf<Status4XX | Status5XX>().toExtend<ErrorStatus>();
  expectTypeOf<Extract<OtherStatus<404, Status4XX>, 404 | 409 | 500>>().toEqualTypeOf<409>();
  expectTypeOf<Extract<OtherStatus<Status4XX>, 302 | 404 | 500>>().toEqualTypeOf<302 | 500>();
  expectTypeOf<ApiError["status"]>().toEqualTypeOf<number>();
}

export async function events(): Promise<void> {
  const chat = await chats.createChat({ body: { stream: true } });
  // What came tells by what it is.
  if (Symbol.asyncIterator in chat) {
    expectTypeOf(chat).toEqualTypeOf<AsyncIterable<Part>>();
    for await (const part of chat) expectTypeOf(part.text).toEqualTypeOf<string>();
  } else expectTypeOf(chat).toEqualTypeOf<Chat>();
  for await (const event of await chats.watchChats()) {
    expectTypeOf(event).toEqualTypeOf<ChatEvent>();
    if (event.event === "part") expectTypeOf(event.data).toEqualTypeOf<Part>();
    else if (event.event === "failed") expectTypeOf(event.data).toEqualTypeOf<string>();
  }
  for await (const event of await chats.traceChats()) expectTypeOf(event).toEqualTypeOf<ServerSentEvent>();
  for await (const event of await chats.endChats()) expectTypeOf(event).toEqualTypeOf<string>();
}

export async function lines(): Promise<void> {
  for await (const row of await rows.getRows()) expectTypeOf(row).toEqualTypeOf<Row>();
  for await (const row of await rows.replaceRows()) expectTypeOf(row).toEqualTypeOf<Row>();
  for await (const row of await rows.changeRows()) expectTypeOf(row).toBeUnknown();
  const some = await rows.addRows();
  if (Array.isArray(some)) expectTypeOf(some).toEqualTypeOf<Row[]>();
  // @ts-expect-error it may be a list, and a list is no stream
  some[Symbol.asyncIterator]();
}
