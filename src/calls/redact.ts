import type { Api } from "../api.js";
import { oneLine } from "../errors/error-body.js";

/** Replaces the secrets in a text. */
export type Redact = (text: string) => string;

/**
 * Creates a function that replaces secrets of at least 8 characters with `…`.
 *
 * A text without secrets is returned unchanged. Any other is decoded until its secrets are found: a server may repeat
 * them escaped, even several times, or after reading their bytes in another encoding.
 */
export function createRedact(secrets: readonly string[]): Redact {
  const shortest = 8; // shorter secrets are part of too many words
  // The longest first: a shorter secret may be part of it.
  const wanted = secrets
    .flatMap(readingsOf)
    .filter(({ length }) => length >= shortest)
    .sort((one, other) => other.length - one.length);
  return function redact(text: string, rounds = 30): string {
    const readings = readingsOf(text);
    for (const secret of wanted) {
      const reading = readings.find((one) => one.includes(secret));
      // It may contain more. A hostile server could go on like that for long.
      if (reading !== undefined) return rounds ? redact(reading.replaceAll(secret, "…"), rounds - 1) : "…";
    }
    return text;
  };
}

/**
 * The text itself and its decodings: on one line, from JSON, from a form or URL, from UTF-8 read as Latin-1. Decodings
 * are combined in any order about three deep, less deep for long texts: a server must not slow a client down.
 */
function readingsOf(text: string): string[] {
  const readings = new Set([text]);
  // Also visits what is added in the loop.
  for (const one of readings) {
    if (readings.size > 1_000_000 / (text.length + 20_000)) break;
    readings
      .add(oneLine(one))
      .add(one.replace(/\\(u[\da-fA-F]{4}|["\\/bfnrt])/g, (escaped) => JSON.parse(`"${escaped}"`)))
      .add(decodeForm(one))
      .add(decodeForm(one.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`)));
  }
  return [...readings];
}

/** Encodes non-ASCII characters first: if an escape is not UTF-8, Node truncates them to a byte. */
function decodeForm(text: string): string {
  return String(new URLSearchParams(`=${text.replace(/[^\0-%'-\x7f\p{Cs}]/gu, encodeURIComponent)}`).get(""));
}

/** Names of secret headers, parameters, properties and fields, in lower case. */
export function secretNames({ schemes, secrets = [] }: Api): ReadonlySet<string> {
  const names = Object.values(schemes).map(({ name }) => name);
  const all = ["Authorization", "Proxy-Authorization", "Cookie", ...names, ...secrets];
  return new Set(all.map((name) => name.toLowerCase()));
}

/** Finds the values of headers, fields and properties with certain names, at any depth, as text. */
export function secretsIn(sent: unknown, names: ReadonlySet<string>): string[] {
  const found: string[] = [];
  const rest = [{ value: sent, isSecret: false }];
  /** Whether an object was secret where it was seen: elsewhere it may be. */
  const seen = new Map<unknown, boolean>();
  // Without recursion, which deep data would overflow: children join the rest.
  for (const { value, isSecret } of rest) {
    const holder = serialised(value, isSecret);
    if (typeof holder !== "object" || holder === null) {
      if (isSecret) found.push(String(holder ?? ""));
    } else if (!ArrayBuffer.isView(holder) && !seen.get(holder) && seen.get(holder) !== isSecret) {
      seen.set(holder, isSecret);
      const isMap = holder instanceof Headers || holder instanceof FormData || holder instanceof URLSearchParams;
      for (const [name, value] of isMap ? holder : Object.entries(holder)) {
        // A field of a form may be named by a path: `user[password]`, `user.password`.
        const isNamed = [name, ...name.split(/[[\].]/)].some((step) => names.has(step.toLowerCase()));
        // Also the part of a header after a scheme, and the value of each cookie.
        if (isNamed && holder instanceof Headers) {
          rest.push({
            value: String(value).split(name === "cookie" ? /(?:^|;)[^=]+=/ : /^[a-z]+\s+/i),
            isSecret: true,
          });
        }
        rest.push({ value, isSecret: isSecret || isNamed });
      }
    }
  }
  return found;
}

/** The value as JSON serialises it, such as the text of a Date; for text of JSON that is not secret itself, its value. */
function serialised(value: unknown, isSecret: boolean): unknown {
  try {
    return Object(value).toJSON?.() ?? (typeof value === "string" && !isSecret ? JSON.parse(value) : value);
  } catch {
    return value;
  }
}

/** Error options with the cause, if there is one, without secrets. */
export function redactCause(cause: unknown, redact: Redact, depth = 0): ErrorOptions {
  return cause === undefined ? {} : { cause: redactError(cause, redact, depth + 1) };
}

/**
 * Removes secrets from an error of the platform: returns the error itself if it has none, otherwise a copy with its
 * name, message, stack, code and causes.
 *
 * Some implementations of `fetch` put the URL into the message, or add the request or the bytes of the response.
 */
export function redactError(error: unknown, redact: Redact, depth = 0): unknown {
  if (!(error instanceof Error) || depth > 9) return redact(String(error)); // it may be its own cause
  const { name, message, stack = "", cause } = error;
  const inner = redactCause(cause, redact, depth);
  const words = message + stack;
  // None of these properties contains what was sent or received.
  const plain = /^(name|message|stack|cause|code|errno|syscall|address|port|hostname)$/;
  const isPlain = Reflect.ownKeys(error).every((key) => plain.test(String(key)));
  if (isPlain && redact(words) === words && inner.cause === cause) return error;
  return Object.assign(
    new Error(redact(message), inner),
    { name, stack: redact(stack) },
    "code" in error && { code: error.code },
  );
}
