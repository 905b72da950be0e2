import { memberAt, pointerSegment, referenceSegments } from "../document/json-pointer.js";
import { isRef } from "../redocly.js";

/** What is wrong with a reference, and where it stands. */
export interface Endless {
  readonly pointer: string;
  readonly message: string;
}

/** How many references may lead to one another before they lead to something else. */
const mostHops = 100;

/** How deep a document may be, what references lead to counted as inside of them: the largest are about 100 deep. */
const mostDepth = 1_000;

/** A reference that leads further than can be followed, or a part that is too deep to be read; none where there is none. */
export function findEndless(root: unknown): Endless | undefined {
  const seen = new Set<object>();
  // Not by recursion, since it is about what is too deep for that.
  const open: Part[] = [{ value: root, pointer: "#", depth: 0 }];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const { value, pointer, depth } = part;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if (depth > mostDepth) return { pointer, message: `is more than ${mostDepth} levels deep: make it flatter` };
    const inside = Object.entries(value).map(([name, member]): Part => {
      return { value: member, pointer: `${pointer}/${pointerSegment(name)}`, depth: depth + 1 };
    });
    const target = isRef(value) ? followed(root, value) : undefined;
    if (target === "far") return { pointer, message: `leads on to more than ${mostHops} references: shorten the way` };
    open.push(...inside.reverse());
    if (isRef(value)) open.push({ value: target?.value, pointer: value.$ref, depth: depth + 1 });
  }
  return undefined;
}

interface Part {
  readonly value: unknown;
  readonly pointer: string;
  readonly depth: number;
}

/** What a reference leads to next, unless it is one of too many. */
function followed(root: unknown, first: { $ref: string }): { readonly value: unknown } | "far" {
  const next = ({ $ref }: { $ref: string }): unknown => {
    return $ref.startsWith("#/") ? memberAt(root, referenceSegments($ref)) : undefined;
  };
  const passed = new Set<unknown>();
  let part = next(first);
  while (isRef(part) && !passed.has(part)) {
    if (passed.size === mostHops) return "far";
    passed.add(part);
    part = next(part);
  }
  return { value: next(first) };
}
