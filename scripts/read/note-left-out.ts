import { pointerSegment } from "../document/json-pointer.js";
import type { NormalOperation } from "../document/normal-document.js";
import { isSingle, valueKinds } from "../document/value-kinds.js";
import type { Body } from "../model.js";
import type { Reading } from "./reading.js";

/** Notes what of an operation is left out, or left to the caller. */
export function noteLeftOut(
  operation: NormalOperation,
  bodies: readonly Body[],
  pointer: string,
  reading: Reading,
): void {
  noteBody(operation, bodies, pointer, reading);
  noteLinks(operation, pointer, reading);
}

/** A body with items or members that the client cannot write in any of its media types. */
function noteBody(
  { requestBody }: NormalOperation,
  bodies: readonly Body[],
  pointer: string,
  { document, loaded }: Reading,
): void {
  if (requestBody === undefined || bodies.some(({ kind }) => kind !== "raw")) return;
  const found = Object.entries(requestBody.content).find(
    ([mediaType, { schema }]) => /^multipart\//i.test(mediaType) || hasParts(valueKinds(schema, document)),
  );
  if (found === undefined) return;
  const [mediaType] = found;
  const boundary = /^multipart\//i.test(mediaType) ? ", and its boundary into the header `Content-Type`" : "";
  loaded.note(
    `${pointer}/requestBody`,
    `the body is \`${mediaType}\`, which the caller writes: it takes text or bytes${boundary}`,
  );
}

function noteLinks({ responses }: NormalOperation, pointer: string, { loaded }: Reading): void {
  for (const [status, { links = {} }] of Object.entries(responses)) {
    const names = Object.keys(links).join(", ");
    if (names === "") continue;
    loaded.note(`${pointer}/responses/${pointerSegment(status)}/links`, `links are left out: \`${names}\``);
  }
}

function hasParts(kinds: readonly string[]): boolean {
  return kinds.length > 0 && !isSingle(kinds);
}
