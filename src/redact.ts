import type { Api } from "./api.js";

/** Takes what is secret out of a text. */
export type Redact = (text: string) => string;

/** A text without secrets, as they are, as JSON has them, or as a URL has them. */
export function redact(text: string, secrets: readonly string[]): string {
  return secrets
    .flatMap((secret) => [
      secret,
      JSON.stringify(secret).slice(1, -1),
      encodeURIComponent(secret.replace(/\p{Surrogate}/gu, "")),
    ])
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

/** Values below members and headers of certain names, in lower case, however deep. */
export function secretsIn(
  value: unknown,
  names: ReadonlySet<string>,
  isSecret = false,
  seen: Set<unknown> = new Set(),
): string[] {
  if (typeof value !== "object" || value === null) return isSecret && value ? [String(value)] : [];
  if (seen.has(value) || ArrayBuffer.isView(value)) return [];
  seen.add(value);
  if (value instanceof Headers) return [...value].flatMap(([name, text]) => (names.has(name) ? inHeader(text) : []));
  const members = value instanceof FormData || value instanceof URLSearchParams ? [...value] : Object.entries(value);
  return members.flatMap(([name, member]) => secretsIn(member, names, isSecret || names.has(name.toLowerCase()), seen));
}

/** The value of a header, and what stands in it behind a scheme, or behind the name of a cookie. */
function inHeader(value: string): string[] {
  return [value, ...value.split(/; |^\w+ |[^=; ]+=(?!=|$)/)];
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
