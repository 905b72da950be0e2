// Generated from test/golden/given/event-stream.yaml by `npm run generate`. Do not edit.

import {
  type ApiErrorOf,
  type ApiPromise,
  byStatus,
  type CallOptions,
  emptyResponse,
  type ErrorStatus,
  eventData,
  eventText,
  jsonEvents,
  type NoParams,
  Resource,
  type ServerSentEvent,
  textEvents,
  typedResponse,
} from "../../../../../src/index.js";
import type {
  AddPartsResponse,
  Chat,
  ChatEvent,
  CreateChatBody,
  FollowChatsResponse,
  Part,
  Problem,
} from "./models.js";

export class ChatsApi extends Resource {
  /**
   * Brings a chat, or its parts as they come.
   *
   * `POST /chats`
   */
  createChat(
    params: CreateChatParams = {},
    options?: CallOptions,
  ): ApiPromise<Chat | AsyncIterable<Part>, CreateChatError> {
    return this.call("POST /chats", params, options, { response: typedResponse("application/json", eventData()) });
  }

  /**
   * Brings whole events, told apart by their types.
   *
   * `GET /chats`
   */
  watchChats(params: NoParams = {}, options?: CallOptions): ApiPromise<AsyncIterable<ChatEvent>> {
    return this.call("GET /chats", params, options, { response: typedResponse(jsonEvents("ended", "failed")) });
  }

  /**
   * Brings whole events by the schema of an item.
   *
   * `PUT /chats`
   */
  followChats(params: NoParams = {}, options?: CallOptions): ApiPromise<AsyncIterable<FollowChatsResponse>> {
    return this.call("PUT /chats", params, options, { response: typedResponse(textEvents()) });
  }

  /**
   * Brings events of which nothing is said.
   *
   * `PATCH /chats`
   */
  traceChats(params: NoParams = {}, options?: CallOptions): ApiPromise<AsyncIterable<ServerSentEvent>> {
    return this.call("PATCH /chats", params, options, { response: typedResponse(textEvents()) });
  }

  /**
   * Brings text, which the document has as bytes.
   *
   * `DELETE /chats`
   */
  endChats(params: NoParams = {}, options?: CallOptions): ApiPromise<AsyncIterable<string>> {
    return this.call("DELETE /chats", params, options, { response: typedResponse(eventText()) });
  }

  /**
   * Brings what the items of a list are.
   *
   * `GET /parts`
   */
  getParts(params: NoParams = {}, options?: CallOptions): ApiPromise<AsyncIterable<Part>> {
    return this.call("GET /parts", params, options, { response: typedResponse(eventData()) });
  }

  /**
   * Brings data that has an id, and is no event for that.
   *
   * `POST /parts`
   */
  addParts(params: NoParams = {}, options?: CallOptions): ApiPromise<AsyncIterable<AddPartsResponse>> {
    return this.call("POST /parts", params, options, { response: typedResponse(eventData()) });
  }

  /**
   * Brings bytes, or what has become of them.
   *
   * `PUT /parts`
   */
  replaceParts(params: NoParams = {}, options?: CallOptions): ApiPromise<Blob | AsyncIterable<Part> | undefined> {
    return this.call("PUT /parts", params, options, {
      response: byStatus(typedResponse("application/octet-stream", eventData()), { 204: emptyResponse }),
    });
  }
}

/** Parameters of {@link ChatsApi.createChat}. */
export interface CreateChatParams {
  body?: CreateChatBody | undefined;
}

/** Errors of {@link ChatsApi.createChat}. */
export type CreateChatError = ApiErrorOf<ErrorStatus, Problem>;
