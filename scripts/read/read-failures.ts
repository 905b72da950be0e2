import type { Response } from "../document/document.js";
import { isJson } from "../document/media-type.js";
import type { NormalOperation } from "../document/normal-document.js";
import type { Failure, StatusRange, Type } from "../model.js";
import type { Types } from "../types.js";
import { unite } from "./unite.js";

/**
 * The documented failures, statuses of one body together, and last all others.
 *
 * A status without a body may bring the one of `default` all the same, so that is its type, or nothing.
 */
export function readFailures(operation: NormalOperation, types: Types): Failure[] {
  const { responses } = operation;
  const fallback = responses["default"] && bodyOf("default", responses["default"], operation, types);
  const groups = new Map<string, { statuses: (number | StatusRange)[]; type: Type }>();
  for (const [status, response] of Object.entries(responses)) {
    const key = failureOf(status);
    if (key === undefined) continue;
    const type = bodyOf(status, response, operation, types) ?? orUndefined(fallback);
    const group = groups.get(type.text) ?? { statuses: [], type };
    group.statuses.push(key);
    groups.set(type.text, group);
  }
  if (groups.size === 0 && fallback === undefined) return [];
  return [...groups.values(), { statuses: undefined, type: fallback ?? { text: "unknown", models: [] } }];
}

/** A status that fails, or a range of them, which may be written in any case. */
function failureOf(status: string): number | StatusRange | undefined {
  if (/^[345]\d\d$/.test(status)) return Number(status);
  return (["3XX", "4XX", "5XX"] as const).find((range) => range === status.toUpperCase());
}

/** JSON, whatever else there is: it is what failures are asked for in. */
function bodyOf(
  status: string,
  { content = {} }: Response,
  { operationId }: NormalOperation,
  types: Types,
): Type | undefined {
  const mediaTypes = Object.keys(content);
  const json = mediaTypes.filter(isJson);
  if (json.length === 0) return mediaTypes.length > 0 ? { text: "string", models: [] } : undefined;
  return unite(json.map((mediaType) => types.at("operations", operationId, "responses", status, "content", mediaType)));
}

function orUndefined(type: Type | undefined): Type {
  return type ? { ...type, text: `${type.text} | undefined` } : { text: "undefined", models: [] };
}
