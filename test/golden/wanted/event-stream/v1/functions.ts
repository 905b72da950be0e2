// Generated from test/golden/given/event-stream.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  byStatus,
  type CallOperation,
  type CallOptions,
  emptyResponse,
  eventData,
  eventText,
  jsonEvents,
  type NoParams,
  type ServerSentEvent,
  textEvents,
  typedResponse,
} from "../../../../../src/index.js";
import type { ChatsApi, CreateChatError, CreateChatParams } from "./chats.js";
import type { AddPartsResponse, Chat, ChatEvent, FollowChatsResponse, Part } from "./models.js";
export { createEventStreamV1Caller, type EventStreamV1Options } from "./client.js";

/**
 * Brings a chat, or its parts as they come. See {@link ChatsApi.createChat}.
 *
 * `POST /chats`
 */
export function createChat(
  caller: CallOperation,
  params: CreateChatParams = {},
  options?: CallOptions,
): ApiPromise<Chat | AsyncIterable<Part>, CreateChatError> {
  return caller("POST /chats", params, options, { response: typedResponse("application/json", eventData()) });
}

/**
 * Brings whole events, told apart by their types. See {@link ChatsApi.watchChats}.
 *
 * `GET /chats`
 */
export function watchChats(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<AsyncIterable<ChatEvent>> {
  return caller("GET /chats", params, options, { response: typedResponse(jsonEvents("ended", "failed")) });
}

/**
 * Brings whole events by the schema of an item. See {@link ChatsApi.followChats}.
 *
 * `PUT /chats`
 */
export function followChats(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<AsyncIterable<FollowChatsResponse>> {
  return caller("PUT /chats", params, options, { response: typedResponse(textEvents()) });
}

/**
 * Brings events of which nothing is said. See {@link ChatsApi.traceChats}.
 *
 * `PATCH /chats`
 */
export function traceChats(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<AsyncIterable<ServerSentEvent>> {
  return caller("PATCH /chats", params, options, { response: typedResponse(textEvents()) });
}

/**
 * Brings text, which the document has as bytes. See {@link ChatsApi.endChats}.
 *
 * `DELETE /chats`
 */
export function endChats(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<AsyncIterable<string>> {
  return caller("DELETE /chats", params, options, { response: typedResponse(eventText()) });
}

/**
 * Brings what the items of a list are. See {@link ChatsApi.getParts}.
 *
 * `GET /parts`
 */
export function getParts(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<AsyncIterable<Part>> {
  return caller("GET /parts", params, options, { response: typedResponse(eventData()) });
}

/**
 * Brings data that has an id, and is no event for that. See {@link ChatsApi.addParts}.
 *
 * `POST /parts`
 */
export function addParts(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<AsyncIterable<AddPartsResponse>> {
  return caller("POST /parts", params, options, { response: typedResponse(eventData()) });
}

/**
 * Brings bytes, or what has become of them. See {@link ChatsApi.replaceParts}.
 *
 * `PUT /parts`
 */
export function replaceParts(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<Blob | AsyncIterable<Part> | undefined> {
  return caller("PUT /parts", params, options, {
    response: byStatus(typedResponse("application/octet-stream", eventData()), { 204: emptyResponse }),
  });
}
