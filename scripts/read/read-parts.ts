import { essence, isJsonLines } from "../document/media-type.js";
import { findProperty, kindsOf, type Parts, propertyNames, shapesOf, type Type } from "../model.js";

/**
 * How the parts of a body are read that arrives in parts, `type` being that of one.
 *
 * OpenAPI 3.0 and 3.1 do not say whether the schema of an event is that of the whole event or of its `data`. It is that
 * of the whole one if it is an object with the properties of one; else that of `data`, which is JSON but for plain text.
 */
export function readParts(mediaType: string, type: Type | undefined): Parts {
  if (isJsonLines(mediaType)) return { kind: "jsonLines", mediaType: essence(mediaType) };
  if (essence(mediaType) === "application/json-seq") return { kind: "jsonSequence" };
  if (type === undefined) return { kind: "textEvents" };
  const events = eventsOf(type);
  if (!isWholeEvents(events)) return { kind: isText(type) ? "eventText" : "eventData" };
  const texts = events.filter((event) => isText(dataOf(event)));
  if (events.every((one) => texts.includes(one) || dataOf(one) === undefined)) return { kind: "textEvents" };
  return { kind: "jsonEvents", textTypes: texts.flatMap(namesOf) };
}

/** Whether there are whole events whose `data` is text, beside others, and whose `event` does not tell. */
export function hasUnnamedText(type: Type | undefined): boolean {
  if (type === undefined || readParts("text/event-stream", type).kind !== "jsonEvents") return false;
  return eventsOf(type).some((event) => isText(dataOf(event)) && namesOf(event).length === 0);
}

function dataOf(event: Type): Type | undefined {
  return findProperty(event, "data")?.type;
}

function isText(type: Type | undefined): boolean {
  return type !== undefined && kindsOf(type).join() === "string";
}

/** Whether the properties are those of whole events, all of them; `id` and `data` alone may be properties of anything. */
function isWholeEvents(events: readonly Type[]): boolean {
  const ofEvent = ["event", "data", "id", "retry"];
  const isWhole = (names: readonly string[]): boolean =>
    names.includes("event")
      ? names.includes("data") || names.every((name) => ofEvent.includes(name))
      : names.includes("data") && names.length > 1 && names.every((name) => ofEvent.includes(name));
  return events.some(dataOf) && events.every((event) => isWhole(propertyNames(event)));
}

/** The types of which an event has one, through names and variants within variants. */
function eventsOf(type: Type, seen: readonly Type[] = []): Type[] {
  if (seen.includes(type) || type.kind === "null") return [];
  if (type.kind === "model") return eventsOf(type.model.type, [...seen, type]);
  return type.kind === "union" ? type.of.flatMap((one) => eventsOf(one, [...seen, type])) : [type];
}

/** The texts that `event` can be, if the document lists them. */
function namesOf(event: Type): string[] {
  const type = findProperty(event, "event")?.type;
  const target = type?.kind === "model" ? type.model.type : type;
  return (target ? shapesOf(target) : []).flatMap((one) => {
    return one.kind === "literal" && typeof one.value === "string" ? [one.value] : [];
  });
}
