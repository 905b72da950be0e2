import { essence, isJson, isJsonLines, isText } from "../../src/bodies/media-type.js";
import type { MediaType } from "./document.js";

export { essence, isJson, isJsonLines, isText };

/** Whether a body of this media type comes in parts: events, lines, or values of a sequence. */
export function isStream(mediaType: string): boolean {
  return isJsonLines(mediaType) || /^(text\/event-stream|application\/json-seq)$/.test(essence(mediaType));
}

/** A media type as it is sent. JSON has no charset (RFC 8259, section 11): one in a document says nothing. */
export function withoutCharsetOfJson(mediaType: string): string {
  return isJson(mediaType) ? mediaType.replace(/;\s*charset=[^;]*/i, "").trim() : mediaType;
}

/** JSON first, in the document's order otherwise. */
export function jsonFirst(mediaTypes: readonly string[]): string[] {
  return [...mediaTypes.filter(isJson), ...mediaTypes.filter((mediaType) => !isJson(mediaType))];
}

/** A body in the media type that we use: JSON where there is a choice, else the first. */
export interface Content extends MediaType {
  readonly mediaType: string;
}

export function preferredContent(content: Readonly<Record<string, MediaType>> = {}): Content | undefined {
  const mediaTypes = Object.keys(content);
  const mediaType = mediaTypes.find(isJson) ?? mediaTypes[0];
  return mediaType === undefined ? undefined : { ...content[mediaType], mediaType };
}
