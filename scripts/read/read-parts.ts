import type { Schema } from "../document/document.js";
import { essence, isJsonLines } from "../document/media-type.js";
import type { NormalDocument } from "../document/normal-document.js";
import { resolveSchema } from "../document/resolve-schema.js";
import { valueKinds } from "../document/value-kinds.js";
import type { Parts } from "../model.js";

/**
 * How the parts of a body are read that comes in parts, `schema` being that of one.
 *
 * OpenAPI 3.0 and 3.1 do not say whether the schema of an event is that of the whole event or of its `data`. It is that
 * of the whole one where it is an object with the members of one; else that of `data`, which is JSON but for plain text.
 */
export function readParts(mediaType: string, schema: Schema | undefined, document: NormalDocument): Parts {
  if (isJsonLines(mediaType)) return { kind: "jsonLines", mediaType: essence(mediaType) };
  if (essence(mediaType) === "application/json-seq") return { kind: "jsonSequence" };
  if (schema === undefined) return { kind: "textEvents" };
  const events = eventsOf(schema, document);
  if (!isWholeEvents(events)) return { kind: isText(schema, document) ? "eventText" : "eventData" };
  const texts = events.filter(({ data }) => isText(data, document));
  if (events.every((one) => texts.includes(one) || one["data"] === undefined)) return { kind: "textEvents" };
  return { kind: "jsonEvents", textTypes: texts.flatMap(({ event }) => valuesOf(event, document)) };
}

/** Whether there are whole events whose `data` is text, beside others, and whose type does not tell. */
export function hasUnnamedText(schema: Schema | undefined, document: NormalDocument): boolean {
  if (schema === undefined || readParts("text/event-stream", schema, document).kind !== "jsonEvents") return false;
  const texts = eventsOf(schema, document).filter(({ data }) => isText(data, document));
  return texts.some(({ event }) => valuesOf(event, document).length === 0);
}

type Members = Readonly<Record<string, Schema>>;

/** The members of every event that there can be. */
function eventsOf(schema: Schema, document: NormalDocument): Members[] {
  return alternatives(schema, document).map((one) => membersOf(one, document));
}

function isText(schema: Schema | undefined, document: NormalDocument): boolean {
  return valueKinds(schema, document).join() === "string";
}

/** Whether the members are those of whole events, all of them; `id` and `data` alone may be members of anything. */
function isWholeEvents(events: readonly Members[]): boolean {
  const ofEvent = ["event", "data", "id", "retry"];
  const isWhole = (names: readonly string[]): boolean =>
    names.includes("event")
      ? names.includes("data") || names.every((name) => ofEvent.includes(name))
      : names.includes("data") && names.length > 1 && names.every((name) => ofEvent.includes(name));
  return events.some(({ data }) => data) && events.every((members) => isWhole(Object.keys(members)));
}

/** The schemas of which one holds, through references and alternatives within alternatives. */
function alternatives(schema: Schema, document: NormalDocument, seen: readonly Schema[] = []): Schema[] {
  const target = resolveSchema(schema, document);
  if (target === undefined || seen.includes(target) || target.type === "null") return [];
  const { anyOf, oneOf, ...shared } = target;
  const list = anyOf ?? oneOf;
  if (!list) return [target];
  return list.flatMap((one) => alternatives(one, document, [...seen, target])).map((one) => ({ allOf: [shared, one] }));
}

function membersOf(schema: Schema, document: NormalDocument, seen: readonly Schema[] = []): Members {
  const target = resolveSchema(schema, document);
  if (target === undefined || seen.includes(target)) return {};
  const inherited = (target.allOf ?? []).map((one) => membersOf(one, document, [...seen, target]));
  return Object.assign({}, ...inherited, target.properties);
}

/** The texts that a value can have, where the document lists them. */
function valuesOf(schema: Schema | undefined, document: NormalDocument): string[] {
  const { const: only, enum: known = [only] } = resolveSchema(schema, document) ?? {};
  return known.filter((value) => typeof value === "string");
}
