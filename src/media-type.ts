/** A media type without its parameters, in lower case. */
export function essence(mediaType: string): string {
  return mediaType.replace(/;.*/s, "").trim().toLowerCase();
}

/** Whether a media type is JSON: `application/json`, and those with the suffix `+json` (RFC 6839). */
export function isJson(mediaType: string): boolean {
  return /^[^;]*[/+]json\s*(;|$)/i.test(mediaType);
}

/** Whether a body of this media type is text. */
export function isText(mediaType: string): boolean {
  return /^text\/|[/+]xml$/.test(essence(mediaType));
}

/** Whether a body of this media type comes in parts, each of which is of use before the next one is there. */
export function isStream(mediaType: string): boolean {
  return /^(text\/event-stream|application\/(x-ndjson|jsonl|json-seq))$/.test(essence(mediaType));
}

/** Whether a range such as `image/*` holds a media type; both without parameters. */
export function inRange(range: string, mediaType: string): boolean {
  return range.endsWith("*") && mediaType.startsWith(range.slice(0, range.indexOf("*")));
}
