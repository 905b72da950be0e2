import { compiler, type ts } from "../ts-morph.js";
import type { ApiChange, Level, TypeChange } from "./change.js";
import { parseType, textOf } from "./read-surface.js";
import type { Relation } from "./relate-types.js";

/** What a change of a type comes to. */
export function judge({ place, before, after, direction, about = "" }: TypeChange, relation: Relation): ApiChange {
  const asReceived = direction.received ? readingLevel(before, relation) : "patch";
  const asSent = direction.sent ? buildingLevel(relation) : "patch";
  const level = [asReceived, asSent].includes("major") ? "major" : asReceived === "minor" ? "minor" : asSent;
  return { level, place, what: about + tell(before, after) };
}

/** Code that reads a value: what is new to it breaks it, and so does what it looked for and is gone. */
function readingLevel(before: string, relation: Relation): Level {
  const { isWider, isNarrower, addsMembers, losesMembers, addsValues, losesAlternatives } = relation;
  // Nobody reads anything of an answer without a body.
  if (before === "void" || before === "undefined") return "minor";
  if (losesMembers || losesAlternatives) return "major";
  if (!isNarrower) return addsValues ? "minor" : "major";
  return isWider && !addsMembers ? "patch" : "minor";
}

/** Code that builds a value: it may go on building what it did, or it may not. */
function buildingLevel({ isWider, isNarrower, addsMembers, losesMembers }: Relation): Level {
  if (!isWider || losesMembers) return "major";
  return isNarrower && !addsMembers ? "patch" : "minor";
}

function tell(before: string, after: string): string {
  const [were, are] = [before, after].map((text) => alternativesOf(parseType(text)));
  const [gone = [], come = []] = [
    were?.filter((one) => !are?.includes(one)),
    are?.filter((one) => !were?.includes(one)),
  ];
  const isAlike = were !== undefined && gone.length < were.length;
  const parts = [
    ...(come.length > 0 ? [`now also ${come.join(", ")}`] : []),
    ...(gone.length > 0 ? [`no longer ${gone.join(", ")}`] : []),
  ];
  const told = isAlike && parts.length > 0 ? parts.join(", ") : `${before} → ${after}`;
  return told.length <= longest ? told : "another type";
}

const longest = 90;

function alternativesOf(type: ts.TypeNode): string[] {
  if (compiler.isParenthesizedTypeNode(type)) return alternativesOf(type.type);
  if (compiler.isUnionTypeNode(type)) return type.types.flatMap(alternativesOf);
  const text = textOf(type);
  return [text === "string & {}" ? "any other string" : text];
}
