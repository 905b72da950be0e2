import type { ApiExamples } from "./examples.js";

/** An operation that a request is one of, and the values of its path. */
export interface Found<Operation extends string> {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

/**
 * Finds the operation of a request: by its method, its path below that of the server, and what its route has for a query.
 *
 * The host is not looked at, nor what a `baseUrl` puts before the server's path. Of several, `/users/self` goes before
 * `/users/{id}`.
 */
export function operationFinder<Operation extends string>(
  examples: Routes<Operation>,
): (method: string, url: URL) => Found<Operation> | undefined {
  const matchers = namesOf(examples.operations)
    .map((operation) => createMatcher(operation, examples))
    .sort((one, other) => one.names.length - other.names.length || other.query.length - one.query.length);
  return (method, { pathname, searchParams }) => {
    const segments = pathname.split("/").slice(1);
    const found = matchers.flatMap((matcher) => {
      const isMeant = matcher.query.every(([name, value]) => searchParams.getAll(name).includes(value));
      const values = method === matcher.method && isMeant ? readPath(segments, matcher.segments) : undefined;
      return values ? [{ ...matcher, values }] : [];
    });
    // The longest path leaves the least to stand before it.
    const [first] = found.sort((one, other) => other.segments.length - one.segments.length);
    if (first === undefined) return undefined;
    const path = first.values.map((value, index) => [first.names[index], decode(value)]);
    return { operation: first.operation, path: Object.fromEntries(path) };
  };
}

/** What examples have of routes. */
type Routes<Operation extends string> = Omit<ApiExamples<Record<Operation, unknown>>, "types">;

/** TypeScript takes the names of an object for any text, since it may have more than its type says. */
const namesOf: <Name extends string>(record: Readonly<Record<Name, unknown>>) => Name[] = Object.keys;

interface Matcher<Operation extends string> {
  readonly operation: Operation;
  readonly method: string;
  /** What its path ends in: of each segment the texts between which values stand. */
  readonly segments: readonly (readonly string[])[];
  readonly names: readonly string[];
  readonly query: readonly (readonly [string, string])[];
}

function createMatcher<Operation extends string>(
  operation: Operation,
  { server, servers = {}, sent = {} }: Routes<Operation>,
): Matcher<Operation> {
  const route = sent[operation] ?? operation;
  const [method = ""] = route.split(" ", 1);
  const [path = "", ...search] = route.slice(method.length + 1).split("?");
  const base = new URL(servers[operation] ?? server, "http://localhost").pathname.replace(/\/$/, "");
  // A URL has no brace that is not encoded.
  const encoded = base + path.split(placeholder).map(encodePath).join("{}");
  return {
    operation,
    method,
    segments: encoded
      .split("/")
      .slice(1)
      .map((segment) => segment.split("{}")),
    names: Array.from(path.matchAll(placeholder), ([text]) => text.slice(1, -1)),
    query: [...new URLSearchParams(search.join("?"))],
  };
}

const placeholder = /\{[^{}]*\}/g;

/** Text of a path as a URL has it. */
function encodePath(text: string): string {
  return new URL(`http://localhost/${text}`).pathname.slice(1);
}

/** The values in a path that ends as a route does; `undefined` where it does not. */
function readPath(segments: readonly string[], route: Matcher<string>["segments"]): string[] | undefined {
  const values: string[] = [];
  for (const [index, texts] of route.entries()) {
    const found = readSegment(segments[segments.length - route.length + index], texts);
    if (found === undefined) return undefined;
    values.push(...found);
  }
  return values;
}

/**
 * The values between texts, none of them empty. They are looked for from the end, each text once: a pattern would try all
 * places for all of them, without end where there are many.
 */
function readSegment(segment: string | undefined, [first = "", ...others]: readonly string[]): string[] | undefined {
  if (segment === undefined || others.length === 0) return segment === first ? [] : undefined;
  const values: string[] = [];
  let rest = segment;
  for (const [index, text] of others.reverse().entries()) {
    const isLast = index === 0;
    const place = isLast ? rest.length - text.length : rest.lastIndexOf(text, rest.length - text.length - 1);
    if (place < 0 || !rest.startsWith(text, place)) return undefined;
    if (!isLast) values.unshift(rest.slice(place + text.length));
    rest = rest.slice(0, place);
  }
  values.unshift(rest.slice(first.length));
  return rest.startsWith(first) && !values.includes("") ? values : undefined;
}

/** A value as it was before it was encoded; as it is where nobody has encoded it. */
function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
