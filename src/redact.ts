import type { Api } from "./api.js";

/** Takes what is secret out of a text. */
export type Redact = (text: string) => string;

/** Secrets are asked for where there is a text to redact, which is seldom. */
export function redactor(secrets: () => readonly string[]): Redact {
  return (text) =>
    secrets()
      .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), percentEncoded(secret)])
      .filter(Boolean)
      .sort((one, other) => other.length - one.length) // a shorter one may be part of a longer one
      .reduce((rest, secret) => rest.replaceAll(secret, "…"), text);
}

/** Names, in lower case, of what is secret: headers always, and what the API's document says. */
export function secretNames({ schemes, secrets = [] }: Api): ReadonlySet<string> {
  const names = Object.values(schemes).map(({ name }) => name);
  const all = ["Authorization", "Proxy-Authorization", "Cookie", ...names, ...secrets];
  return new Set(all.map((name) => name.toLowerCase()));
}

/** Values below members of certain names, in lower case, however deep. */
export function secretsIn(
  value: unknown,
  names: ReadonlySet<string>,
  isSecret = false,
  seen: Set<unknown> = new Set(),
): string[] {
  if (typeof value !== "object" || value === null) return isSecret && value ? [String(value)] : [];
  if (seen.has(value) || ArrayBuffer.isView(value)) return [];
  seen.add(value);
  const members = value instanceof FormData || value instanceof URLSearchParams ? [...value] : Object.entries(value);
  return members.flatMap(([name, member]) => secretsIn(member, names, isSecret || names.has(name.toLowerCase()), seen));
}

/** Values of secret headers, and what stands in them behind a scheme, or behind the name of a cookie. */
export function secretHeaders(headers: Headers, names: ReadonlySet<string>): string[] {
  const before = /; |^\w+ |[^=; ]+=(?!=|$)/;
  return [...headers].flatMap(([name, value]) => (names.has(name) ? [value, ...value.split(before)] : []));
}

/**
 * A platform's error without secrets: itself where it holds none, else a copy with its words and code.
 *
 * Some implementations of `fetch` put the URL into the message, or hang the request or the answer's bytes on the error.
 */
export function redactError(error: unknown, redact: Redact, depth = 0): unknown {
  if (!(error instanceof Error) || depth > 9) return redact(String(error)); // it may be its own cause
  const { name, message, stack = "", cause } = error;
  const inner = cause === undefined ? {} : { cause: redactError(cause, redact, depth + 1) };
  const words = message + stack;
  const isPlain = Reflect.ownKeys(error).every((member) => plain.test(String(member)));
  if (isPlain && redact(words) === words && inner.cause === cause) return error;
  const copy = new Error(redact(message), inner);
  return Object.assign(copy, { name, stack: redact(stack) }, "code" in error && { code: error.code });
}

/** Members of an error that hold its own words and where it happened, and nothing of what was sent. */
const plain = /^(name|message|stack|cause|code|errno|syscall|address|port|hostname)$/;

function percentEncoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, ""));
}
