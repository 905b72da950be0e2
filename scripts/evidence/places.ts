import { isForm } from "./content-types.js";
import type { Fact, Place } from "./facts.js";
import type { Member } from "./members.js";
import type { Page } from "./page.js";

/** What tells where the parameters of an operation go. */
export interface Request {
  readonly method: string;
  readonly path: string;
  /** Content types of the request, where it has a body and the document names them. */
  readonly types: readonly string[];
}

export interface Placed {
  readonly in: Fact<Place>;
  readonly wireName?: Fact<string>;
}

/**
 * Where each parameter goes. No page says so: a placeholder of the path is one; where a content type is given there is a
 * body, which generators put last among the required or the optional ones, and where none of those looks like a body,
 * another may; headers are told by their names.
 */
export function placeParameters(members: readonly Member[], request: Request, page: Page): Placed[] {
  const placeholders = matchPlaceholders(members, request.path);
  const body = findBody(members, request, placeholders);
  const hasForm = request.types.some(isForm) && body === undefined;
  return members.map((member): Placed => {
    const placeholder = placeholders.get(member);
    const placed = (place: Place): Placed => ({ in: page.fact(place, member.line, "derived") });
    if (placeholder !== undefined) {
      return { in: page.fact("path", member.line), wireName: page.fact(placeholder, member.line) };
    }
    if (member === body) return placed("body");
    if (isHeader(member)) return placed("header");
    return placed(hasForm ? "form" : "query");
  });
}

/** A name without what languages change of it: case, signs between words, and what keeps it from being a reserved word. */
export function bareName(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}

function matchPlaceholders(members: readonly Member[], path: string): Map<Member, string> {
  const found = new Map<Member, string>();
  const taken = new Set<string>();
  const placeholders = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name.replace(/^[+?;#./&]|\*$/g, ""));
  const required = members.filter(({ notes }) => !notes.isOptional);
  for (const bare of [bareName, unreservedName]) {
    const free = groupByName(required, found, bare);
    for (const placeholder of placeholders) {
      const member = taken.has(placeholder) ? undefined : free.get(bareName(placeholder))?.pop();
      if (member === undefined) continue;
      found.set(member, placeholder);
      taken.add(placeholder);
    }
  }
  // What is left stands in the path's order.
  const others = placeholders.filter((placeholder) => !taken.has(placeholder));
  const left = required.filter((member) => !found.has(member));
  for (const [index, member] of left.slice(0, others.length).entries()) found.set(member, others[index] ?? "");
  return found;
}

/** A bare name without what is added to reserved words: `varNamespace`, `var_from`, `pathId`, `id2`, `namespaceParam`. */
function unreservedName(name: string): string {
  return bareName(name).replace(/^(var|param|path)|(param|path|(?<!\d)\d+)$/g, "");
}

/** Members that are not found yet, by what a rule makes of their names: of several the first is at the end. */
function groupByName(
  members: readonly Member[],
  found: ReadonlyMap<Member, string>,
  bare: (name: string) => string,
): Map<string, Member[]> {
  const groups = new Map<string, Member[]>();
  for (const member of members.toReversed()) {
    if (found.has(member)) continue;
    const name = bare(member.name);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [member]);
    else group.push(member);
  }
  return groups;
}

function findBody(
  members: readonly Member[],
  { method, types }: Request,
  placed: ReadonlyMap<Member, string>,
): Member | undefined {
  const others = members.filter((member) => !isHeader(member));
  if (types.length === 0) {
    const takesBody = /^(POST|PUT|PATCH)$/.test(method);
    return takesBody ? others.findLast((member) => !placed.has(member) && isModel(member)) : undefined;
  }
  if (types.every(isForm)) return undefined;
  const last = [false, true].map((isOptional) => others.findLast(({ notes }) => notes.isOptional === isOptional));
  const candidates = last.filter((member) => member !== undefined).filter((member) => !placed.has(member));
  const free = others.filter((member) => !placed.has(member));
  return candidates.find(isBodyLike) ?? free.findLast(isBodyLike) ?? candidates[0];
}

/** Whether a parameter looks as bodies do: it is called so, or is a file or no plain value. */
function isBodyLike(member: Member): boolean {
  const { value: shape } = member.type;
  return isModel(member) || shape.format === "binary" || shape.type === "object" || Object.keys(shape).length === 0;
}

function isModel({ name, type: { value: shape } }: Member): boolean {
  return /^body$/i.test(name) || (shape.model ?? shape.items?.model) !== undefined;
}

/** Headers that APIs take, by the names that clients give them; a number that is called `x_min` is none. */
function isHeader({ name, type: { value: shape } }: Member): boolean {
  const spelled = name.replace(/([a-z])([A-Z])/g, "$1_$2");
  if (/^x[-_.][a-z]/i.test(spelled)) return shape.type !== "integer" && shape.type !== "number";
  return /^(if[-_.]?(match|none[-_.]?match|modified[-_.]?since|unmodified[-_.]?since)|accept[-_.]?(language|encoding|version)?|authori[sz]ation|user[-_.]?agent|idempotency[-_.]?key|content[-_.]?(type|length|encoding|disposition|md5)|range|prefer|etag|cookie)$/i.test(
    spelled,
  );
}
