import { pointerSegment } from "../document/json-pointer.js";
import { isJson, isStream, isText, withoutCharsetOfJson } from "../document/media-type.js";
import type { NormalOperation } from "../document/normal-document.js";
import { isBodiless, successesOf } from "../document/successes.js";
import { isStructured, keyOf, kindsOf } from "../model.js";
import { hasUnnamedText } from "./read-parts.js";
import type { Reading } from "./reading.js";

/** Notes what the successes of an operation bring otherwise than its document says. */
export function noteResponses(operation: NormalOperation, pointer: string, { loaded, types }: Reading): void {
  for (const [status, { content = {} }] of Object.entries(successesOf(operation))) {
    const place = `${pointer}/responses/${status}/content`;
    const mediaTypes = Object.keys(content);
    if (isBodiless(status) && mediaTypes.length > 0) {
      loaded.note(place, `a response \`${status}\` has no body, so the one that is described is left out`);
      continue;
    }
    const json = mediaTypes.filter(isJson);
    const plain = json.find((mediaType) => withoutCharsetOfJson(mediaType) === "application/json");
    const isSame = (one: string, other: string): boolean => {
      return keyOf(types.of(content[one]?.schema)) === keyOf(types.of(content[other]?.schema));
    };
    for (const mediaType of mediaTypes) {
      const note = (message: string): void => loaded.note(`${place}/${pointerSegment(mediaType)}`, message);
      const schema = content[mediaType]?.schema;
      const type = types.of(schema);
      if (isStream(mediaType)) {
        if (hasUnnamedText(schema && type)) {
          note("some of the events have text for `data` and no `event` that tells: the client takes it for JSON");
        }
      } else if (isJson(mediaType)) {
        if (plain && mediaType !== plain && !isSame(mediaType, plain)) {
          note(`the client does not ask for \`${mediaType}\`, since there is \`${plain}\``);
        }
      } else if (isStructured(type) && json.length > 0) {
        if (!json.some((other) => isSame(mediaType, other))) {
          note(`the client does not ask for \`${mediaType}\`, since there is JSON, which it parses`);
        }
      } else if (kindsOf(type).length > 0 && !kindsOf(type).includes("string")) {
        const what = isText(mediaType) ? "string" : "Blob";
        note(
          `the client does not parse \`${mediaType}\`: it returns \`${what}\` instead of the value that is described`,
        );
      }
    }
  }
}
