import { compiler, type ts } from "../ts-morph.js";
import type { Direction, Finding } from "./change.js";
import { docsOf, nameOf, parseType, textOf } from "./read-surface.js";

/**
 * Compares two types: objects member by member, lists item by item, all else as a whole.
 *
 * A change is said where it is: the type of a model counts as the same wherever it has the same name.
 */
export function compareTypes(place: string, before: ts.TypeNode, after: ts.TypeNode, direction: Direction): Finding[] {
  const [one, other] = [unwrap(before), unwrap(after)];
  if (compiler.isTypeLiteralNode(one) && compiler.isTypeLiteralNode(other)) {
    return compareMembers(place, [...one.members], [...other.members], direction);
  }
  if (compiler.isArrayTypeNode(one) && compiler.isArrayTypeNode(other)) {
    return compareTypes(`${place}[]`, one.elementType, other.elementType, direction);
  }
  const [was, is] = [textOf(one), textOf(other)];
  return was === is ? [] : [{ place, before: was, after: is, direction }];
}

/** Compares the members of objects. */
export function compareMembers(
  place: string,
  before: readonly ts.TypeElement[],
  after: readonly ts.TypeElement[],
  direction: Direction,
): Finding[] {
  const [were, are] = [membersByName(before), membersByName(after)];
  const isAlone = /^\[/; // an index signature stands without a dot
  const at = (name: string): string => (isAlone.test(name) ? `${place}${name}` : `${place}.${name}`);
  const gone = [...were.keys()].filter((name) => !are.has(name));
  return [
    ...gone.map((name): Finding => ({ level: "major", place: at(name), what: "removed" })),
    ...[...are].flatMap(([name, member]): Finding[] => {
      const old = were.get(name);
      if (old === undefined) return [addedMember(at(name), member, direction)];
      return [
        ...compareOptional(at(name), old, member, direction),
        ...compareTypes(at(name), typeOf(old), typeOf(member), direction),
        ...compareDocs(at(name), old, member),
      ];
    }),
  ];
}

/** Compares what comments say, and whether they deprecate. */
export function compareDocs(place: string, before: ts.Node, after: ts.Node): Finding[] {
  const [was, is] = [before, after].map((node) => compiler.getJSDocDeprecatedTag(node) !== undefined);
  if (is && !was) return [{ level: "minor", place, what: "deprecated" }];
  if (was && !is) return [{ level: "patch", place, what: "no longer deprecated" }];
  return docsOf(before) === docsOf(after) ? [] : [{ level: "patch", place, what: "description" }];
}

function membersByName(members: readonly ts.TypeElement[]): Map<string, ts.TypeElement> {
  return new Map(
    members.map((member) => {
      const [key] = compiler.isIndexSignatureDeclaration(member) ? member.parameters : [];
      return [key?.type ? `[${textOf(key.type)}]` : nameOf(member), member];
    }),
  );
}

function addedMember(place: string, member: ts.TypeElement, { sent }: Direction): Finding {
  const isNeeded = isRequired(member) && sent;
  const kind = isRequired(member) ? (sent ? " (required)" : "") : " (optional)";
  return { level: isNeeded ? "major" : "minor", place, what: `added${kind}` };
}

function compareOptional(
  place: string,
  before: ts.TypeElement,
  after: ts.TypeElement,
  { received, sent }: Direction,
): Finding[] {
  if (isRequired(before) === isRequired(after)) return [];
  return isRequired(after)
    ? [{ level: sent ? "major" : "minor", place, what: "now required" }]
    : [{ level: received ? "major" : "minor", place, what: "now optional" }];
}

function isRequired(member: ts.TypeElement): boolean {
  return compiler.isPropertySignature(member) && member.questionToken === undefined;
}

/** The type of a member. `| undefined` of what callers may leave out says no more than the question mark. */
function typeOf(member: ts.TypeElement): ts.TypeNode {
  if (!compiler.isPropertySignature(member) && !compiler.isIndexSignatureDeclaration(member)) return unknown;
  const { type = unknown } = member;
  if (isRequired(member) || !compiler.isUnionTypeNode(type)) return type;
  const others = type.types.filter(({ kind }) => kind !== compiler.SyntaxKind.UndefinedKeyword);
  const [only] = others;
  if (only === undefined || others.length === type.types.length) return type;
  return others.length === 1 ? only : parseType(others.map(textOf).join(" | "));
}

const unknown: ts.TypeNode = parseType("unknown");

function unwrap(type: ts.TypeNode): ts.TypeNode {
  return compiler.isParenthesizedTypeNode(type) ? unwrap(type.type) : type;
}
