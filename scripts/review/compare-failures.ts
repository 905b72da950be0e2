import { compiler, type ts } from "../ts-morph.js";
import type { Direction, Finding } from "./change.js";
import { compareTypes } from "./compare-members.js";
import { textOf } from "./read-surface.js";

/** Whether a type is how an operation fails: `ApiErrorOf<404, ErrorBody> | ApiErrorOf<OtherStatus<404>, unknown>`. */
export function isFailure(type: ts.TypeNode): boolean {
  return alternativesOf(type).every((one) => nameOf(one) === "ApiErrorOf");
}

/** Compares how an operation fails, status by status, as code does that looks at the status first. */
export function compareFailures(
  place: string,
  before: ts.TypeNode,
  after: ts.TypeNode,
  direction: Direction,
): Finding[] {
  const codes = [
    ...new Set([...textOf(before).matchAll(/\b\d{3}\b/g), ...textOf(after).matchAll(/\b\d{3}\b/g)].map(String)),
  ];
  const found = new Map<string, { statuses: string[]; findings: Finding[] }>();
  for (const status of [...codes.sort(), ...ranges]) {
    const [was, is] = [bodyOf(before, status), bodyOf(after, status)];
    if (was === undefined || is === undefined) continue;
    const change = `${textOf(was)} ${textOf(is)}`;
    const same = found.get(change) ?? { statuses: [], findings: compareTypes(place, was, is, direction) };
    found.set(change, { ...same, statuses: [...same.statuses, status] });
  }
  return [...found.values()].flatMap(({ statuses, findings }) => {
    const isRest = ranges.every((range) => statuses.includes(range));
    const named = isRest ? [...statuses.filter((status) => !ranges.includes(status)), "others"] : statuses;
    return findings.map((finding) => ({ ...finding, about: `body of ${named.join(", ")}: ` }));
  });
}

const ranges: readonly string[] = ["3XX", "4XX", "5XX"];

/** The type of the body of an error with a status, or with any status of a range that no other alternative has. */
function bodyOf(type: ts.TypeNode, status: string): ts.TypeNode | undefined {
  const alternatives = alternativesOf(type).map((one) =>
    compiler.isTypeReferenceNode(one) ? [...(one.typeArguments ?? [])] : [],
  );
  const found = alternatives.find(
    ([statuses]) => statuses && alternativesOf(statuses).some((one) => covers(one, status)),
  );
  return found?.[1];
}

function covers(one: ts.TypeNode, status: string): boolean {
  if (compiler.isLiteralTypeNode(one)) return one.getText() === status;
  const name = nameOf(one);
  if (name === "ErrorStatus") return true;
  const isOfRange = (range: string): boolean => range.startsWith("Status") && range.charAt(6) === status.charAt(0);
  if (name !== "OtherStatus" || !compiler.isTypeReferenceNode(one)) return isOfRange(name);
  const [documented, range] = one.typeArguments ?? [];
  if (range && !isOfRange(nameOf(range))) return false;
  return !(documented && alternativesOf(documented).some((known) => covers(known, status)));
}

function alternativesOf(type: ts.TypeNode): readonly ts.TypeNode[] {
  return compiler.isUnionTypeNode(type) ? type.types : [type];
}

function nameOf(type: ts.TypeNode): string {
  return compiler.isTypeReferenceNode(type) ? type.typeName.getText() : "";
}
