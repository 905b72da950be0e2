import type { MediaType, Schema } from "../document/document.js";
import { essence, isJson, isStream } from "../document/media-type.js";
import { mapOperations, mapValues, type NormalDocument } from "../document/normal-document.js";
import { resolveSchema } from "../document/resolve-schema.js";

/**
 * Answers by the media types and schemas that the client reads them with.
 *
 * A body of any type whose schema is that of a value is JSON, or text; of a body that comes in parts, the schema is that
 * of one part.
 */
export function settleAnswers(document: NormalDocument): NormalDocument {
  return {
    ...document,
    paths: mapOperations(document.paths, (operation) => ({
      ...operation,
      responses: mapValues(operation.responses, (response) => {
        return response.content ? { ...response, content: settleContent(response.content, document) } : response;
      }),
    })),
  };
}

function settleContent(content: Record<string, MediaType>, document: NormalDocument): Record<string, MediaType> {
  const hasJson = Object.keys(content).some(isJson);
  const settled = Object.entries(content).flatMap(([mediaType, media]): [string, MediaType][] => {
    if (isStream(mediaType)) return [[mediaType, ofOnePart(mediaType, media, document)]];
    const narrow = narrowRange(mediaType, media, document);
    return hasJson && narrow === json && mediaType !== json ? [] : [[narrow, media]];
  });
  return Object.fromEntries(settled);
}

const json = "application/json";

/** What a range such as `image/*` can only mean, by the schema of its values. */
function narrowRange(mediaType: string, { schema }: MediaType, document: NormalDocument): string {
  const target = resolveSchema(schema, document);
  const isOpen = /^(\*|application)\/\*$/.test(essence(mediaType));
  if (!isOpen || target === undefined || Object.keys(target).length === 0) return mediaType;
  if (target.type !== "string") return json;
  return target.format === "binary" || mediaType.startsWith("application") ? mediaType : "text/*";
}

/**
 * The schema of one part: that of `itemSchema` (OpenAPI 3.2); else of the items, where the schema is a list; else the one
 * that is there. Text in the place of lines of JSON describes the body as a whole, and so no part of it.
 */
function ofOnePart(mediaType: string, media: MediaType, document: NormalDocument): MediaType {
  const { schema, itemSchema, ...others } = media;
  if (itemSchema) return { ...others, schema: itemSchema };
  const target = resolveSchema(schema, document);
  if (schema === undefined || target === undefined || Object.keys(target).length === 0) return others;
  if (target.type === "array") return { ...others, ...(target.items && { schema: target.items }) };
  if (target.type !== "string") return { ...others, schema };
  return essence(mediaType) === "text/event-stream" ? { ...others, schema: asText(target) } : others;
}

/** Bytes are text there. */
function asText({ format: _, ...schema }: Schema): Schema {
  return schema;
}
