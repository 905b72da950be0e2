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
  return /^text\/|[/+](xml|yaml)$|^application\/(graphql|javascript|sdp|toml|x-yaml|x-www-form-urlencoded)$/.test(
    essence(mediaType),
  );
}

/** Whether a body of this media type is lines of JSON, which have no one name. */
export function isJsonLines(mediaType: string): boolean {
  return /^application\/(x-)?(ndjson|jsonl|jsonlines)$/.test(essence(mediaType));
}

/** Whether a range such as `image/*` holds a media type; both without parameters. */
export function inRange(range: string, mediaType: string): boolean {
  return range.endsWith("*") && mediaType.startsWith(range.slice(0, range.indexOf("*")));
}
