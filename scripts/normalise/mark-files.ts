import type { MediaType, Schema } from "../document/document.js";
import { essence, isJson, isStream, isText } from "../document/media-type.js";
import {
  mapOperationSchemas,
  mapOperations,
  mapSubschemas,
  mapValues,
  type NormalDocument,
  type NormalOperation,
} from "../document/normal-document.js";
import { referenceTo, referredName } from "../document/schema-reference.js";
import { modelName, nameAfter } from "../names.js";

/**
 * Marks the bytes that are files: bodies that are nothing else, and parts of forms. In JSON, bytes are text.
 *
 * A model with such parts that is used in both ways becomes two: `Photo`, and `PhotoForm`, whose bytes are files.
 */
export function markFiles(document: NormalDocument): NormalDocument {
  const { schemas } = document.components;
  const uses = findUses(document);
  const withFiles = findFiles(schemas, uses);
  const names = nameForms(Object.keys(schemas), uses, withFiles);
  const mark = (schema: Schema, depth: number): Schema => {
    if (depth === inJson) return schema;
    const name = referredName(schema);
    if (name === undefined)
      return isFile(schema, depth) ? { ...schema, "x-binary": true } : mapByDepth(schema, depth, mark);
    return withFiles.has(use(name, depth)) ? { ...schema, $ref: referenceTo(names.get(name) ?? name) } : schema;
  };
  const marked = Object.entries(schemas).flatMap(([name, schema]): [string, Schema][] => {
    const form = names.get(name);
    if (form === undefined) return [[name, schema]];
    const own: [string, Schema] = [form, mark(schema, withFiles.has(use(name, inForm)) ? inForm : inPart)];
    return form === name ? [own] : [[name, schema], own];
  });
  return {
    ...document,
    paths: mapOperations(document.paths, (operation) => mapContents(operation, mark)),
    components: { ...document.components, schemas: Object.fromEntries(marked) },
  };
}

/** How deep in members a schema stands: those of a form are parts, and what stands deeper is JSON, as all else is. */
const [inForm, inPart, inJson] = [0, 1, 2];

/** A model as it is used at a depth. */
function use(name: string, depth: number): string {
  return `${depth} ${name}`;
}

/** All uses of models, each with the model's schema. */
function findUses({ paths, components: { schemas } }: NormalDocument): Map<string, { name: string; depth: number }> {
  const uses = new Map<string, { name: string; depth: number }>();
  const visit = (schema: Schema, depth: number): Schema => {
    const name = referredName(schema);
    if (name === undefined) return mapByDepth(schema, depth, visit);
    if (!uses.has(use(name, depth))) {
      uses.set(use(name, depth), { name, depth });
      visit(schemas[name] ?? {}, depth);
    }
    return schema;
  };
  mapOperations(paths, (operation) => mapContents(operation, visit));
  return uses;
}

/** Those uses of models in which there are files. */
function findFiles(schemas: Readonly<Record<string, Schema>>, uses: ReturnType<typeof findUses>): ReadonlySet<string> {
  const found = new Set<string>();
  const hasFiles = (schema: Schema, depth: number): boolean => {
    const name = referredName(schema);
    if (name !== undefined) return found.has(use(name, depth));
    let has = isFile(schema, depth);
    mapByDepth(schema, depth, (sub, below) => {
      has ||= hasFiles(sub, below);
      return sub;
    });
    return has;
  };
  const forms = Array.from(uses).filter(([, { depth }]) => depth < inJson);
  // One model that is found makes those that refer to it have files too: again until none is added.
  for (let count = -1; count < found.size; ) {
    count = found.size;
    for (const [key, { name, depth }] of forms) if (hasFiles(schemas[name] ?? {}, depth)) found.add(key);
  }
  return found;
}

/** Names of the models with files, in forms: their own, where they are used in no other way. */
function nameForms(
  models: readonly string[],
  uses: ReturnType<typeof findUses>,
  withFiles: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const taken = new Set(models);
  const alsoOtherwise = new Set(Array.from(uses).flatMap(([key, { name }]) => (withFiles.has(key) ? [] : [name])));
  const names = new Map<string, string>();
  for (const key of withFiles) {
    const name = uses.get(key)?.name ?? "";
    if (names.has(name)) continue;
    const form = alsoOtherwise.has(name) ? modelName(nameAfter(name, "form"), taken) : name;
    names.set(name, form);
    taken.add(form);
  }
  return names;
}

/** An operation with each schema of its bodies, answers and parameters replaced, by its depth. */
function mapContents(operation: NormalOperation, map: (schema: Schema, depth: number) => Schema): NormalOperation {
  const { requestBody, responses, ...rest } = operation;
  const json = (schema: Schema): Schema => map(schema, inJson);
  const contents = (content: Record<string, MediaType>): Record<string, MediaType> =>
    mapValues(content, (media, type) => ({
      ...media,
      ...(media.schema !== undefined && { schema: map(media.schema, depthIn(type)) }),
    }));
  return {
    ...mapOperationSchemas({ ...rest, responses: {} }, json, json),
    ...(requestBody && { requestBody: { ...requestBody, content: contents(requestBody.content) } }),
    responses: mapValues(responses, ({ content, ...response }) => ({
      ...response,
      ...(content && { content: contents(content) }),
    })),
  };
}

function depthIn(mediaType: string): number {
  if (essence(mediaType).startsWith("multipart/")) return inForm;
  const isWritten = isJson(mediaType) || isStream(mediaType) || isText(mediaType);
  return isWritten || essence(mediaType) === "application/x-www-form-urlencoded" ? inJson : inPart;
}

/** A schema with each schema directly inside of it replaced: members a step deeper, items and alternatives are not. */
function mapByDepth(schema: Schema, depth: number, map: (sub: Schema, depth: number) => Schema): Schema {
  if (depth === inJson) return mapSubschemas(schema, (sub) => map(sub, inJson));
  const members = new Set([...Object.values(schema.properties ?? {}), schema.additionalProperties]);
  return mapSubschemas(schema, (sub) => map(sub, members.has(sub) ? Math.min(depth + 1, inJson) : depth));
}

/** Whether a schema is that of bytes that are a file. */
function isFile({ type, format, contentEncoding, contentMediaType, enum: known }: Schema, depth: number): boolean {
  if (depth === inJson || ![type].flat().includes("string") || known !== undefined) return false;
  const isMedia = contentMediaType !== undefined && !isJson(contentMediaType) && !isText(contentMediaType);
  return format === "binary" || contentEncoding === "binary" || (isMedia && contentEncoding === undefined);
}
