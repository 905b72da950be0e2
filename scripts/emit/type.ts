import { type ObjectShape, type Property, shapesOf, type Type, unite } from "../model.js";
import { type Code, join, plain, ts, typeFrom } from "./code.js";
import { describe } from "./describe.js";
import { docComment } from "./docs.js";
import { literalType, propertyName } from "./literal.js";

/** A type as TypeScript has it. */
export function emitType(type: Type): Code {
  switch (type.kind) {
    case "model":
      return typeFrom(type.model.name, "./models");
    case "object":
      return emitObject(type);
    case "list":
      return ts`${emitItem(type.items)}[]`;
    case "tuple": {
      const { items, required, rest } = type;
      const places = items.map((item, index) => (index < required ? emitType(item) : ts`${emitPart(item)}?`));
      return ts`[${join(rest ? [...places, ts`...${emitItem(rest)}[]`] : places, ", ")}]`;
    }
    case "union":
      return join(
        shapesOf(type).map((one) => emitVariant(one, type.isOpen)),
        " | ",
      );
    case "intersection":
      return join(type.of.map(emitPart), " & ");
    case "literal":
      return plain(literalType(type.value));
    case "stream":
      return ts`AsyncIterable<${emitType(type.of)}>`;
    case "event":
      return typeFrom("ServerSentEvent");
    case "bytes":
      return plain("Blob");
    case "rawBytes":
      return plain("Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>");
    case "integer":
      return plain("number");
    case "nothing":
      return plain("undefined");
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "unknown":
    case "never":
      return plain(type.kind);
  }
}

/** Any text beside known ones: as plain `string` it would swallow these, and editors could not offer them. */
function emitVariant(type: Type, isOpen: boolean): Code {
  return isOpen && type.kind === "string" ? plain("(string & {})") : emitType(type);
}

/** A type among those that hold together. */
function emitPart(type: Type): Code {
  return shapesOf(type).length > 1 || type.kind === "rawBytes" ? ts`(${emitType(type)})` : emitType(type);
}

function emitItem(type: Type): Code {
  const isWhole = type.kind === "intersection" || (type.kind === "object" && partsOf(type) > 1);
  return isWhole ? ts`(${emitType(type)})` : emitPart(type);
}

/** How many types an object is written as: its bases, and its own. */
function partsOf(object: ObjectShape): number {
  return object.bases.length + (hasOwn(object) ? 1 : 0);
}

/** Whether an object has more than its bases have. */
export function hasOwn({ properties, others }: ObjectShape): boolean {
  return properties.length + others.length > 0;
}

function emitObject(object: ObjectShape): Code {
  const bases = object.bases.map(({ name }) => typeFrom(name, "./models"));
  if (bases.length > 0) return join(hasOwn(object) ? [...bases, emitOwn(object)] : bases, " & ");
  return isRecord(object) ? plain(`Record<string, ${object.isClosed ? "never" : "unknown"}>`) : emitOwn(object);
}

/** Whether an object has no properties that are told of, or any. */
export function isRecord(object: ObjectShape): boolean {
  if (object.bases.length + object.properties.length > 0) return false;
  const signature = indexSignature(object);
  return signature === undefined || (signature.prefix === "" && signature.type.kind === "unknown");
}

function emitOwn(object: ObjectShape): Code {
  const signature = indexSignature(object);
  const lines = object.properties.map(emitProperty);
  if (signature) lines.push(ts`[key: ${emitKey(signature.prefix)}]: ${emitType(signature.type)};`);
  // The formatter leaves an object broken whose first property stands on a line of its own, as comments need it.
  const gap = lines.some(({ text }) => text.includes("\n")) ? "\n" : " ";
  return ts`{${gap}${join(lines, gap)}${gap}}`;
}

function emitProperty({ name, required, type }: Property): Code {
  const comment = docComment(describe(type), type.deprecated ? "@deprecated" : "");
  return ts`${comment}${propertyName(name)}${required ? "" : "?"}: ${emitType(type)};`;
}

/** The type of names that begin with a prefix. */
export function emitKey(prefix: string): string {
  return prefix === "" ? "string" : `\`${prefix}\${string}\``;
}

/** The type of the properties that are not listed, and what their names begin with. TypeScript counts those listed in. */
export function indexSignature({ properties, others }: ObjectShape): { prefix: string; type: Type } | undefined {
  if (others.length === 0) return undefined;
  const [first, ...more] = others;
  const prefix = (more.length === 0 && /^\^([\w-]+)(\.[*+]\$?)?$/.exec(first?.pattern ?? "")?.[1]) || "";
  const listed = properties.filter(({ name }) => name.startsWith(prefix));
  const types = [...others, ...listed].map(({ type }) => type);
  const isAnyText = types.some(({ kind }) => kind === "string");
  const isText = (type: Type): boolean => type.kind === "literal" && typeof type.value === "string";
  const shapes = types.flatMap(shapesOf).filter((type) => !isAnyText || !isText(type));
  const missing: Type[] = listed.some(({ required }) => !required) ? [{ kind: "nothing" }] : [];
  return { prefix, type: unite([...shapes, ...missing]) };
}
