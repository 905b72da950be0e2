import { compiler, type ts } from "../ts-morph.js";
import type { Direction, Finding } from "./change.js";
import { compareFailures, isFailure } from "./compare-failures.js";
import { compareDocs, compareMembers, compareTypes } from "./compare-members.js";
import { parseType, type Surface, type TypeDeclaration, textOf } from "./read-surface.js";

type Types = Surface["types"];

/** Compares the types of two surfaces by their names. Of those that came or went, `isTold` tells which are told already. */
export function compareDeclarations(
  before: Types,
  after: Types,
  directionOf: (name: string) => Direction,
  isTold: (name: string) => boolean,
): Finding[] {
  const gone = [...before.keys()].filter((name) => !after.has(name) && !isTold(name));
  return [
    ...gone.map((place): Finding => ({ level: "major", place, what: "removed" })),
    ...[...after].flatMap(([name, declaration]): Finding[] => {
      const old = before.get(name);
      if (old) return compareDeclaration(name, [old, before], [declaration, after], directionOf(name));
      return isTold(name) ? [] : [{ level: "minor", place: name, what: "added" }];
    }),
  ];
}

type Declared = readonly [declaration: TypeDeclaration, types: Types];

function compareDeclaration(name: string, before: Declared, after: Declared, direction: Direction): Finding[] {
  const docs = compareDocs(name, before[0], after[0]);
  const [one, other] = [partsOf(before[0]), partsOf(after[0])];
  if (one && other) return [...compareObjects(name, [one, before[1]], [other, after[1]], direction), ...docs];
  const [was, is] = [typeOf(before[0]), typeOf(after[0])];
  const compare = isFailure(was) && isFailure(is) ? compareFailures : compareTypes;
  return [...compare(name, was, is, direction), ...docs];
}

/** An object: what it extends, and members of its own. */
interface Parts {
  readonly bases: readonly string[];
  readonly members: readonly ts.TypeElement[];
}

function partsOf(declaration: TypeDeclaration): Parts | undefined {
  if (compiler.isInterfaceDeclaration(declaration)) {
    const bases = (declaration.heritageClauses ?? []).flatMap(({ types }) => types.map((type) => type.getText()));
    return { bases, members: [...declaration.members] };
  }
  if (compiler.isTypeLiteralNode(declaration.type)) return { bases: [], members: [...declaration.type.members] };
  // Another name of a type that is declared elsewhere, as the options of a product with one version.
  const isOption = declaration.name.text.endsWith("Options") && compiler.isTypeReferenceNode(declaration.type);
  return isOption ? { bases: [textOf(declaration.type)], members: [] } : undefined;
}

/** A base that both have is compared by itself; the members of any other are as if they were the object's own. */
function compareObjects(
  place: string,
  [one, types]: readonly [Parts, Types],
  [other, newTypes]: readonly [Parts, Types],
  direction: Direction,
): Finding[] {
  const [gone, come] = [
    one.bases.filter((base) => !other.bases.includes(base)),
    other.bases.filter((base) => !one.bases.includes(base)),
  ];
  const elsewhere = (bases: readonly string[], known: Types): string[] => bases.filter((base) => !known.has(base));
  return [
    ...elsewhere(gone, types).map((base): Finding => ({ level: "major", place, what: `no longer takes in ${base}` })),
    ...elsewhere(come, newTypes).map((base): Finding => ({ level: "minor", place, what: `takes in ${base}` })),
    ...compareMembers(
      place,
      [...gone.flatMap((base) => typeMembers(base, types)), ...one.members],
      [...come.flatMap((base) => typeMembers(base, newTypes)), ...other.members],
      direction,
    ),
  ];
}

/** Members of an object, with those of what it extends. */
export function typeMembers(name: string, types: Types): ts.TypeElement[] {
  const declaration = types.get(name);
  const { bases, members } = (declaration && partsOf(declaration)) ?? { bases: [], members: [] };
  return [...bases.flatMap((base) => typeMembers(base, types)), ...members];
}

/** The type that a declaration names. */
export function typeOf(declaration: TypeDeclaration): ts.TypeNode {
  if (compiler.isTypeAliasDeclaration(declaration)) return declaration.type;
  const members = declaration.members.map((member) => member.getText()).join(" ");
  const bases = (declaration.heritageClauses ?? []).flatMap(({ types }) => types.map((type) => type.getText()));
  return parseType([...bases, `{ ${members} }`].join(" & "));
}
