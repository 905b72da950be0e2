import type { Schema } from "./document.js";

/** What the API sends by itself, to a webhook or to a callback of an operation. */
export interface NormalPayload {
  /** Name of the webhook or callback. */
  name: string;
  /** The operation that the callback is of; none for a webhook. */
  operation?: { route: string; operationId: string };
  /** How it is sent, and to a callback where: `POST {$request.body#/url}`. */
  target: string;
  summary: string;
  description: string;
  deprecated: boolean;
  /** What is sent; none where nothing is. */
  schema?: Schema;
  /** What it is to be answered; none where the API does not care. */
  answer?: Schema;
}

/** Payloads with their schemas replaced: those that the API sends, and those that it is answered. */
export function mapPayloadSchemas(
  payloads: readonly NormalPayload[],
  back: (schema: Schema) => Schema,
  sent: (schema: Schema) => Schema,
): NormalPayload[] {
  return payloads.map((payload) => ({
    ...payload,
    ...(payload.schema && { schema: back(payload.schema) }),
    ...(payload.answer && { answer: sent(payload.answer) }),
  }));
}
