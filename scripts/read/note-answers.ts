import { isDeepStrictEqual } from "node:util";
import type { Schema } from "../document/document.js";
import { pointerSegment } from "../document/json-pointer.js";
import { isJson, isStream, isText, withoutCharsetOfJson } from "../document/media-type.js";
import type { NormalDocument, NormalOperation } from "../document/normal-document.js";
import { isBodiless, successesOf } from "../document/successes.js";
import { describesValue, valueKinds } from "../document/value-kinds.js";
import { hasUnnamedText } from "./read-parts.js";
import type { Reading } from "./reading.js";

/** Notes what the successes of an operation bring otherwise than its document says. */
export function noteAnswers(operation: NormalOperation, pointer: string, { document, loaded }: Reading): void {
  for (const [status, { content = {} }] of Object.entries(successesOf(operation))) {
    const place = `${pointer}/responses/${status}/content`;
    const mediaTypes = Object.keys(content);
    if (isBodiless(status) && mediaTypes.length > 0) {
      loaded.note(
        place,
        `an answer \`${status}\` has no body, so the client brings nothing of the one that is described`,
      );
      continue;
    }
    const json = mediaTypes.filter(isJson);
    const plain = json.find((mediaType) => withoutCharsetOfJson(mediaType) === "application/json");
    for (const mediaType of mediaTypes) {
      const note = (message: string): void => loaded.note(`${place}/${pointerSegment(mediaType)}`, message);
      const { schema } = content[mediaType] ?? {};
      if (isStream(mediaType)) {
        if (hasUnnamedText(schema, document)) {
          note("some of the events have text for `data` and no `event` that tells: the client takes it for JSON");
        }
      } else if (isJson(mediaType)) {
        if (plain && mediaType !== plain && !isDeepStrictEqual(schema, content[plain]?.schema)) {
          note(`the client does not ask for \`${mediaType}\`, since there is \`${plain}\``);
        }
      } else if (describesValue(schema, document) && json.length > 0) {
        const isSame = json.some((other) => isDeepStrictEqual(schema, content[other]?.schema));
        if (!isSame) note(`the client does not ask for \`${mediaType}\`, since there is JSON, which it parses`);
      } else if (isNoText(schema, document)) {
        const what = isText(mediaType) ? "string" : "Blob";
        note(
          `the client does not parse \`${mediaType}\`: it brings \`${what}\` instead of the value that is described`,
        );
      }
    }
  }
}

/** Whether a schema is that of values among which there is no text. */
function isNoText(schema: Schema | undefined, document: NormalDocument): boolean {
  const kinds = valueKinds(schema, document);
  return kinds.length > 0 && !kinds.includes("string");
}
