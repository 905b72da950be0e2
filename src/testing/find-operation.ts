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
    const found = matchers.flatMap((matcher) => {
      const [match, before = "", ...values] = matcher.pattern.exec(`${method} ${pathname}`) ?? [];
      const isMeant = matcher.query.every(([name, value]) => searchParams.getAll(name).includes(value));
      return match !== undefined && isMeant ? [{ ...matcher, before, values }] : [];
    });
    const [first] = found.sort((one, other) => one.before.length - other.before.length);
    if (first === undefined) return undefined;
    const path = first.names.map((name, index) => [name, decodeURIComponent(first.values[index] ?? "")]);
    return { operation: first.operation, path: Object.fromEntries(path) };
  };
}

/** What examples have of routes. */
type Routes<Operation extends string> = Omit<ApiExamples<Record<Operation, unknown>>, "types">;

/** TypeScript takes the names of an object for any text, since it may have more than its type says. */
const namesOf: <Name extends string>(record: Readonly<Record<Name, unknown>>) => Name[] = Object.keys;

interface Matcher<Operation extends string> {
  readonly operation: Operation;
  /** Of the method and the path; its groups are what stands before the server's path, and the values. */
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly query: readonly (readonly [string, string])[];
}

function createMatcher<Operation extends string>(
  operation: Operation,
  { server, servers = {}, sent = {} }: Routes<Operation>,
): Matcher<Operation> {
  const [, method = "", path = "", search] = /^(\S+) ([^?]*)(.*)$/s.exec(sent[operation] ?? operation) ?? [];
  const base = new URL(servers[operation] ?? server, "http://localhost").pathname.replace(/\/$/, "");
  const literals = path.split(/\{[^{}]*\}/).map((text) => escapePattern(encodePath(text)));
  return {
    operation,
    pattern: new RegExp(`^${method} (.*)${escapePattern(base)}${literals.join("([^/]+)")}$`),
    names: Array.from(path.matchAll(/\{([^{}]*)\}/g), ([, name = ""]) => name),
    query: [...new URLSearchParams(search)],
  };
}

/** Text of a path as a URL has it. */
function encodePath(text: string): string {
  return new URL(`http://localhost/${text}`).pathname.slice(1);
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
