import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { Parameter, RequestBody, Response, Schema } from "./document.js";
import { commentText, sentence } from "./emit/comment.js";
import { describe } from "./facts.js";
import { hoistSchemas } from "./hoist.js";
import type { Type } from "./model.js";
import { mapOperations, mapSubschemas, mapValues, type NormalDocument } from "./normal-document.js";

/** The types of a document. */
export interface Types {
  /** Every model, `paths` and `operations`: the text of `schema.ts`, but for its first line. */
  readonly text: string;
  /**
   * The type at a path of members: of a model, as in `["Users", "records", "[]"]`, where `[]` is an item of a list, or of
   * an operation, as in `["operations", "getUser", "responses", "200", "content", "application/json"]`. `unknown` where
   * the document says nothing.
   */
  at(...path: string[]): Type;
}

/**
 * Makes the types of a document. The only place that knows openapi-typescript, which runs once.
 *
 * Its comments are replaced by ours: it writes a tag for each keyword, and every example.
 */
export async function makeTypes(document: NormalDocument): Promise<Types> {
  const nodes = await openapiTS(JSON.stringify(markDocument(document)), {
    silent: true,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    transform(schema) {
      // `true` and `false` are schemas too.
      if (typeof schema !== "object") return undefined;
      if (openEnd in schema) return anyOtherString();
      return binary in schema ? ts.factory.createTypeReferenceNode("Blob") : undefined;
    },
  });
  const hoisted = hoistSchemas(nodes, unmark);
  return {
    text: hoisted.nodes.map((node) => astToString(node)).join("\n\n"),
    at(...path) {
      const node = hoisted.find(path);
      return node ? { text: printOnOneLine(node), models: hoisted.modelsIn(node) } : { text: "unknown", models: [] };
    },
  };
}

/** A type as it stands in a signature. Where it has comments, lines end after them all the same. */
function printOnOneLine(type: ts.Node): string {
  const flag = (node: ts.Node): void => {
    ts.setEmitFlags(node, ts.EmitFlags.SingleLine);
    ts.forEachChild(node, flag);
  };
  flag(type);
  return astToString(type).trim();
}

/** Marks a comment of ours on its way through openapi-typescript, which prints a title as it is. */
const mark = "doc:";

/** The comment of ours behind a mark; without one it is a tag that openapi-typescript made of a keyword. */
function unmark(comment: string): string | undefined {
  const encoded = new RegExp(`${mark}(\\S*)`).exec(comment)?.[1];
  if (!encoded) return undefined;
  const lines = decodeURIComponent(encoded).split("\n");
  return lines.length === 1 ? `* ${lines[0]} ` : `*\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n `;
}

/** The same document with our comments as titles, and nothing that openapi-typescript would make a comment of. */
function markDocument(document: NormalDocument): object {
  const { components, paths } = document;
  return {
    openapi: "3.1.0",
    info: { title: "", version: "" },
    components: { schemas: mapValues(components.schemas, markSchema) },
    paths: mapOperations(paths, (operation) => ({
      ...withDoc(operation, sentence(operation.summary ?? operation.description ?? "")),
      parameters: operation.parameters.map(markParameter),
      ...(operation.requestBody && { requestBody: markContent(operation.requestBody) }),
      responses: mapValues(operation.responses, (response) => markContent(response)),
    })),
  };
}

function markSchema(schema: Schema): Schema {
  const inside = mapSubschemas(schema, markSchema);
  const deprecated = schema.deprecated ? ["@deprecated"] : [];
  return withDoc(
    {
      ...inside,
      ...(inside.anyOf && { anyOf: markOpenEnd(inside.anyOf) }),
      ...(schema.type === "string" && schema.format === "binary" && { [binary]: true }),
    },
    describe(schema),
    ...deprecated,
  );
}

function markParameter(parameter: Parameter): Parameter {
  const { schema = {}, description } = parameter;
  return { ...withDoc(parameter, describe(schema, description)), schema: mapSubschemas(withDoc(schema), markSchema) };
}

function markContent<T extends RequestBody | Response>(holder: T): T {
  const content = mapValues(holder.content ?? {}, (media) => ({
    ...withDoc(media),
    ...(media.schema && { schema: markSchema(media.schema) }),
  }));
  return { ...withDoc(holder, sentence(holder.description ?? "")), ...(holder.content && { content }) };
}

/** Keywords that openapi-typescript makes comments and modifiers of. */
const prose = new Set(
  "title summary description format default deprecated example examples readOnly writeOnly".split(" "),
);

function withDoc<T extends object>(holder: T, ...paragraphs: string[]): T {
  const text = commentText(paragraphs);
  const copy = { ...holder };
  for (const key of prose) Reflect.deleteProperty(copy, key);
  return text === "" ? copy : { ...copy, title: mark + encodeURIComponent(text) };
}

/** Mark of a file or other bytes, which JSON cannot hold and a form can. */
const binary = "x-binary";

const openEnd = "x-open-end";

/**
 * Marks the open end of an enum that grows: a list of known strings, or any string. Typed as `string` it would swallow
 * the known ones, and editors could not offer them.
 */
function markOpenEnd(members: readonly Schema[]): Schema[] {
  const hasKnown = members.some(({ type, enum: known }) => type === "string" && known !== undefined);
  return members.map((member) => {
    const isAnyString = member.type === "string" && member.enum === undefined && member.const === undefined;
    return hasKnown && isAnyString ? Object.assign({ type: "string" }, { [openEnd]: true }) : member;
  });
}

/** `string & {}`: any string, but not so that it takes in the literals beside it. */
function anyOtherString(): ts.TypeNode {
  const { factory, SyntaxKind } = ts;
  const string = factory.createKeywordTypeNode(SyntaxKind.StringKeyword);
  return factory.createParenthesizedType(
    factory.createIntersectionTypeNode([string, factory.createTypeLiteralNode([])]),
  );
}
