import type { Answer } from "./answer.js";
import { type Splitter, splitLines } from "./split-text.js";
import { streamAnswer } from "./stream-answer.js";

/** An event of a stream of events (WHATWG HTML, section 9.2). */
export interface ServerSentEvent {
  /** Its type: `message` where the server names none. */
  readonly event: string;
  readonly data: string;
  /** Where it has one: what a server that goes on from there takes as `Last-Event-ID`. */
  readonly id?: string;
  /** The wait before another connection that the server asks for, in milliseconds. */
  readonly retry?: number;
}

/** Events whose `data` is JSON, of which no more than that is given. */
export function eventData(): Answer {
  return streamAnswer(mediaType, splitEvents, async function* (events, parse) {
    for await (const { data } of events) {
      if (data === endMark) return;
      yield parse(data);
    }
  });
}

/** Events whose `data` is text, of which no more than that is given. */
export function eventText(): Answer {
  return streamAnswer(mediaType, splitEvents, async function* (events) {
    for await (const { data } of events) yield data;
  });
}

/** Whole events whose `data` is JSON, but for those of some types, whose `data` is text. */
export function jsonEvents(...textTypes: readonly string[]): Answer {
  return streamAnswer(mediaType, splitEvents, async function* (events, parse) {
    for await (const one of events) {
      if (textTypes.includes(one.event)) yield one;
      else if (one.data === endMark) return;
      else yield { ...one, data: parse(one.data) };
    }
  });
}

/** Whole events, each a {@link ServerSentEvent}. */
export function textEvents(): Answer {
  return streamAnswer(mediaType, splitEvents, (events) => events);
}

const mediaType = "text/event-stream";

/** What many servers send in the place of JSON when there is no more; no standard has it. */
const endMark = "[DONE]";

/** Splits text into events, as the standard has it: one without `data` is none, nor is one that breaks off. */
export function splitEvents(): Splitter<ServerSentEvent> {
  const split = splitLines();
  let data: string[] = [];
  let others: Partial<Record<"event" | "id" | "retry", string>> = {};

  function take(line: string): ServerSentEvent[] {
    const [, name, value = ""] = /^(data|event|id|retry)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (name === "data") data.push(value);
    else if (name === "event" || (name === "retry" && /^\d+$/.test(value)) || (name === "id" && !value.includes("\0")))
      others[name] = value;
    if (line !== "") return [];
    const { event, id, retry } = others;
    const whole = {
      event: event || "message",
      data: data.join("\n"),
      ...(id !== undefined && { id }),
      ...(retry !== undefined && { retry: Number(retry) }),
    };
    const isNone = data.length === 0;
    data = [];
    others = {};
    return isNone ? [] : [whole];
  }

  // An empty line is the end of an event; the text's own end is that of none.
  return (piece) => (piece === undefined ? [] : split(piece).flatMap(take));
}
