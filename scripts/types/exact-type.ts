import type ts from "typescript";
import { compiler } from "../compiler.js";
import type { Schema } from "../document/document.js";
import { never } from "./mark-document.js";

const { factory, SyntaxKind } = compiler;

/**
 * The type of a schema, where openapi-typescript would have it less exactly; undefined where it does well.
 *
 * `toType` makes the type of any other schema.
 */
export function exactType(schema: Schema, toType: (schema: Schema) => ts.TypeNode): ts.TypeNode | undefined {
  if (schema["x-open-end"] && schema.type === "string") return anyOtherString();
  if (schema["x-binary"] && schema.type === "string") return factory.createTypeReferenceNode("Blob");
  if (never in schema) return keyword(SyntaxKind.NeverKeyword);
  // Of what is made of other schemas, those have a say too.
  if (schema.allOf ?? schema.anyOf ?? schema.oneOf) return undefined;
  // Of a list of types, each is asked for by itself.
  if (schema.type === "array") return listType(schema, toType);
  return schema.type === "object" ? mapType(schema, toType) : undefined;
}

/** A list; where places have schemas of their own, a tuple: of those alone, unless the document tells of others. */
function listType(schema: Schema, toType: (schema: Schema) => ts.TypeNode): ts.TypeNode {
  const { items, prefixItems, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
  const item = items === undefined ? keyword(SyntaxKind.UnknownKeyword) : toType(items);
  if (prefixItems === undefined) return factory.createArrayTypeNode(item);
  const places = prefixItems.slice(0, maxItems).map((place, index) => {
    return index < minItems ? toType(place) : factory.createOptionalTypeNode(inParentheses(toType(place)));
  });
  const hasMore = maxItems > prefixItems.length && (items !== undefined || minItems > prefixItems.length);
  const isClosed = !hasMore || item.kind === SyntaxKind.NeverKeyword;
  const more = factory.createRestTypeNode(factory.createArrayTypeNode(item));
  return factory.createTupleTypeNode(isClosed ? places : [...places, more]);
}

/** An object with members that are not named, or with none at all. */
function mapType(schema: Schema, toType: (schema: Schema) => ts.TypeNode): ts.TypeNode | undefined {
  const { properties = {}, additionalProperties, patternProperties = {}, ...rest } = schema;
  const hasMembers = Object.keys(properties).length > 0;
  const others = typeof additionalProperties === "object" ? [additionalProperties] : [];
  if (additionalProperties === true) others.push({});
  const patterns = Object.entries(patternProperties);
  if (patterns.length + others.length === 0) {
    if (hasMembers) return undefined;
    return record(additionalProperties === false ? SyntaxKind.NeverKeyword : SyntaxKind.UnknownKeyword);
  }
  const literal = hasMembers ? toType({ ...rest, type: "object", properties }) : factory.createTypeLiteralNode([]);
  if (!compiler.isTypeLiteralNode(literal)) return undefined;
  const { members } = literal;
  const [only, ...more] = patterns.map(([pattern]) => /^\^([\w-]+)(\.[*+]\$?)?$/.exec(pattern)?.[1]);
  const prefix = others.length === 0 && more.length === 0 ? (only ?? "") : "";
  const values = [...others, ...patterns.map(([, value]) => value)].map(toType);
  const signature = indexSignature(prefix, values, members);
  const isFree = !hasMembers && prefix === "" && signature.type.kind === SyntaxKind.UnknownKeyword;
  return isFree ? record(SyntaxKind.UnknownKeyword) : factory.createTypeLiteralNode([...members, signature]);
}

/** The members whose names start so and are not told of. TypeScript has it that those that are are among them. */
function indexSignature(
  prefix: string,
  values: readonly ts.TypeNode[],
  members: readonly ts.TypeElement[],
): ts.IndexSignatureDeclaration {
  const string = keyword(SyntaxKind.StringKeyword);
  const end = factory.createTemplateLiteralTypeSpan(string, factory.createTemplateTail(""));
  const name = prefix === "" ? string : factory.createTemplateLiteralType(factory.createTemplateHead(prefix), [end]);
  const key = factory.createParameterDeclaration(undefined, undefined, "key", undefined, name);
  const named = members.filter(({ name: own }) => own !== undefined && "text" in own && own.text.startsWith(prefix));
  return factory.createIndexSignature(undefined, [key], unite([...values, ...named.flatMap(typesOf)]));
}

/** Types that a member's value can have, `undefined` where it may be left out. */
function typesOf(member: ts.TypeElement): ts.TypeNode[] {
  if (!compiler.isPropertySignature(member) || member.type === undefined) return [];
  return member.questionToken ? [member.type, keyword(SyntaxKind.UndefinedKeyword)] : [member.type];
}

/** The union of types: each once, `undefined` last, no text beside `string`, and `unknown` where one is. */
function unite(types: readonly ts.TypeNode[]): ts.TypeNode {
  const byText = new Map(types.flatMap(alternativesOf).map((type) => [print(type), type]));
  const unknown = byText.get("unknown");
  if (unknown) return unknown;
  const missing = byText.get("undefined");
  byText.delete("undefined");
  byText.delete("never");
  const texts = byText.has("string") ? [...byText].filter(([text]) => !/^("|\(string & )/.test(text)) : [...byText];
  const all = [...texts.map(([, type]) => type), ...(missing ? [missing] : [])];
  const [only, ...others] = all;
  if (only === undefined) return keyword(SyntaxKind.NeverKeyword);
  return others.length === 0 ? only : factory.createUnionTypeNode(all);
}

function alternativesOf(type: ts.TypeNode): ts.TypeNode[] {
  return compiler.isUnionTypeNode(type) ? type.types.flatMap(alternativesOf) : [type];
}

const printer = compiler.createPrinter();
const noFile = compiler.createSourceFile("type.ts", "", compiler.ScriptTarget.ESNext);

function print(type: ts.TypeNode): string {
  return printer.printNode(compiler.EmitHint.Unspecified, type, noFile);
}

function record(value: ts.KeywordTypeSyntaxKind): ts.TypeNode {
  return factory.createTypeReferenceNode("Record", [keyword(SyntaxKind.StringKeyword), keyword(value)]);
}

/** `string & {}`: any string, but not so that it takes in the literals beside it. */
function anyOtherString(): ts.TypeNode {
  const type = factory.createIntersectionTypeNode([
    keyword(SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  return factory.createParenthesizedType(type);
}

function inParentheses(type: ts.TypeNode): ts.TypeNode {
  return compiler.isUnionTypeNode(type) ? factory.createParenthesizedType(type) : type;
}

function keyword(kind: ts.KeywordTypeSyntaxKind): ts.TypeNode {
  return factory.createKeywordTypeNode(kind);
}
