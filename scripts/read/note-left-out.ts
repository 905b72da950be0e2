import { pointerSegment } from "../document/json-pointer.js";
import type { NormalOperation } from "../document/normal-document.js";
import { type Body, isStructured } from "../model.js";
import type { Reading } from "./reading.js";

/** Notes what of an operation is left out, or left to the caller. */
export function noteLeftOut(
  operation: NormalOperation,
  bodies: readonly Body[],
  pointer: string,
  reading: Reading,
): void {
  noteBody(bodies, pointer, reading);
  noteLinks(operation, pointer, reading);
}

/** A body with items or properties that the client cannot write in any of its media types. */
function noteBody(bodies: readonly Body[], pointer: string, { loaded }: Reading): void {
  if (bodies.some(({ kind }) => kind !== "raw")) return;
  const isMultipart = ({ mediaType }: Body): boolean => /^multipart\//i.test(mediaType);
  const found = bodies.find((body) => isMultipart(body) || isStructured(body.type));
  if (found === undefined) return;
  const boundary = isMultipart(found) ? ", and its boundary into the header `Content-Type`" : "";
  loaded.note(
    `${pointer}/requestBody`,
    `the body is \`${found.mediaType}\`, which the caller writes: it takes text or bytes${boundary}`,
  );
}

function noteLinks({ responses }: NormalOperation, pointer: string, { loaded }: Reading): void {
  for (const [status, { links = {} }] of Object.entries(responses)) {
    const names = Object.keys(links).join(", ");
    if (names === "") continue;
    loaded.note(`${pointer}/responses/${pointerSegment(status)}/links`, `links are left out: \`${names}\``);
  }
}
