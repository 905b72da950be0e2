import type { ImportDeclarationStructure, JSDocStructure, OptionalKind } from "ts-morph";
import type { Type } from "../model.js";
import { commentText } from "../prose.js";
import { StructureKind } from "../ts-morph.js";

/** Where emitted files find the runtime: what a version's files import, and what its product's file imports. */
export interface Runtime {
  readonly fromVersion: string;
  readonly fromProduct: string;
}

/** Where a version's files find another door of the runtime's: as a file beside the first one, or below the package. */
export function doorFrom({ fromVersion }: Runtime, door: { readonly file: string; readonly subpath: string }): string {
  const isFile = /^\.{0,2}\/.*\.js$/.test(fromVersion);
  return isFile ? fromVersion.replace(/[^/]*$/, door.file) : `${fromVersion}/${door.subpath}`;
}

/** The first line of every file. */
export function header(origin: string): string {
  return `// ${firstLine(origin)}\n\n`;
}

/** What the first line says. Of a document outside of the project its name alone: where it lies is its owner's affair. */
export function firstLine(origin: string): string {
  const shown = origin.replace(/^\.\.\/(.*\/)?/, "").replace(/\s/g, " ");
  return `Generated from ${shown} by \`npm run generate\`. Do not edit.`;
}

/** A doc comment of paragraphs; none for nothing. */
export function docs(...paragraphs: readonly string[]): OptionalKind<JSDocStructure>[] {
  const text = commentText(paragraphs);
  // ts-morph writes a text that begins with a line break in the long form.
  return text === "" ? [] : [{ description: text.includes("\n") ? `\n${text}` : text }];
}

/** An import of values and of types, sorted by name; none for nothing. */
export function imports(
  moduleSpecifier: string,
  values: readonly string[],
  types: readonly string[],
): ImportDeclarationStructure[] {
  const isTypeOnly = values.length === 0;
  const names = [
    ...[...new Set(values)].map((name) => ({ name, isTypeOnly: false })),
    ...[...new Set(types)].map((name) => ({ name, isTypeOnly: !isTypeOnly })),
  ];
  if (names.length === 0) return [];
  const namedImports = names.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  return [{ kind: StructureKind.ImportDeclaration, moduleSpecifier, isTypeOnly, namedImports }];
}

/** Names of the models in types. */
export function modelsOf(types: readonly Type[]): string[] {
  return types.flatMap(({ models }) => models);
}

/** The name of a member: as it is, or in quotes. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name);
}

/** The name of a member of a value: written like the others, `__proto__` would be what the object inherits from. */
export function memberName(name: string): string {
  if (/^[1-9]\d{2}$/.test(name)) return name; // a status
  return name === "__proto__" ? `["__proto__"]` : literal(name);
}

/** A value as TypeScript writes it. The formatter takes the quotes off names of members. */
export function literal(value: unknown): string {
  return JSON.stringify(value);
}

/** The same for a value whose members have any names. */
export function deepLiteral(value: unknown): string {
  if (typeof value !== "object" || value === null) return literal(value);
  if (Array.isArray(value)) return `[${value.map(deepLiteral).join(", ")}]`;
  const members = Object.entries(value).map(([name, member]) => `${memberName(name)}: ${deepLiteral(member)}`);
  return `{ ${members.join(", ")} }`;
}
