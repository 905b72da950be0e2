import { isJson } from "../document/media-type.js";
import { type ErrorResponse, keyOf, type Response, type StatusRange, type Type, unite } from "../model.js";

/**
 * The documented errors, status codes of one body together, and last all others.
 *
 * A status code without a body may have the one of `default` all the same, so that is its type, or nothing.
 */
export function readErrors(responses: readonly Response[]): ErrorResponse[] {
  const fallback = responses.find(({ status }) => status === "default");
  const usual = fallback && bodyOf(fallback);
  const groups = new Map<string, { statuses: (number | StatusRange)[]; type: Type }>();
  for (const response of responses) {
    const status = errorStatus(response.status);
    if (status === undefined) continue;
    const type = bodyOf(response) ?? unite([...(usual ? [usual] : []), { kind: "nothing" }]);
    const group = groups.get(keyOf(type)) ?? { statuses: [], type };
    group.statuses.push(status);
    groups.set(keyOf(type), group);
  }
  if (groups.size === 0 && usual === undefined) return [];
  return [...groups.values(), { statuses: undefined, type: usual ?? { kind: "unknown" } }];
}

/** A status code of an error, or a range of them. */
function errorStatus(status: string): number | StatusRange | undefined {
  if (/^[345]\d\d$/.test(status)) return Number(status);
  return (["3XX", "4XX", "5XX"] as const).find((range) => range === status);
}

/** JSON, whatever else there is: it is what errors are asked for in. */
function bodyOf({ content }: Response): Type | undefined {
  const json = content.filter(({ mediaType }) => isJson(mediaType));
  if (json.length > 0) return unite(json.map(({ type }) => type));
  return content.length > 0 ? { kind: "string" } : undefined;
}
