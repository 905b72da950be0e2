import type { Response } from "./document.js";
import { type Content, isJson, preferredContent } from "./media-type.js";
import type { Failure, Type } from "./model.js";
import type { NormalOperation } from "./normal-document.js";
import type { Types } from "./types.js";

/**
 * The documented failures, statuses of one body together, and last all others.
 *
 * A status without a body may bring the one of `default` all the same, so that is its type, or nothing.
 */
export function readFailures(operation: NormalOperation, types: Types): Failure[] {
  const { responses } = operation;
  const bodyOf = (status: string, { content }: Response): Type | undefined => {
    const preferred = preferredContent(content);
    return preferred && contentType(operation, status, preferred, types);
  };
  const fallback = responses["default"] && bodyOf("default", responses["default"]);
  const groups = new Map<string, { statuses: number[]; type: Type }>();
  for (const [status, response] of Object.entries(responses)) {
    if (!/^[345]\d\d$/.test(status)) continue;
    const type = bodyOf(status, response) ?? orUndefined(fallback);
    const group = groups.get(type.text) ?? { statuses: [], type };
    group.statuses.push(Number(status));
    groups.set(type.text, group);
  }
  if (groups.size === 0 && fallback === undefined) return [];
  return [...groups.values(), { statuses: undefined, type: fallback ?? { text: "unknown", models: [] } }];
}

function contentType({ operationId }: NormalOperation, status: string, { mediaType }: Content, types: Types): Type {
  if (!isJson(mediaType)) return { text: "string", models: [] };
  return types.at("operations", operationId, "responses", status, "content", mediaType);
}

function orUndefined(type: Type | undefined): Type {
  return type ? { ...type, text: `${type.text} | undefined` } : { text: "undefined", models: [] };
}
