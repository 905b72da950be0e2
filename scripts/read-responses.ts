import { isJson } from "../src/body.js";
import type { MediaType, Response } from "./document.js";
import type { Answer, Failure, Type } from "./model.js";
import type { NormalOperation } from "./normal-document.js";
import type { Types } from "./types.js";

/** A body in the media type that we use: JSON where there is a choice, else the first. */
export interface Content extends MediaType {
  readonly mediaType: string;
}

export function preferredContent(content: Readonly<Record<string, MediaType>> = {}): Content | undefined {
  const mediaTypes = Object.keys(content);
  const mediaType = mediaTypes.find(isJson) ?? mediaTypes[0];
  return mediaType === undefined ? undefined : { ...content[mediaType], mediaType };
}

/** The status of the success, and its body: the first that has one. */
export function findSuccess({ responses }: NormalOperation): { status: string; content: Content | undefined } {
  const successes = Object.entries(responses)
    .filter(([status]) => status.startsWith("2"))
    .map(([status, { content }]) => ({ status, content: preferredContent(content) }));
  return successes.find(({ content }) => content) ?? successes[0] ?? { status: "200", content: undefined };
}

/** What the success of an operation brings. */
export function readAnswer(operation: NormalOperation, types: Types): Answer {
  const { status, content } = findSuccess(operation);
  if (content === undefined) return { kind: "none", type: { text: "void", models: [] } };
  if (isJson(content.mediaType)) return { kind: "json", type: contentType(operation, status, content, types) };
  if (content.mediaType.startsWith("text/")) return { kind: "text", type: { text: "string", models: [] } };
  return { kind: "blob", type: { text: "Blob", models: [] } };
}

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
