import type { Api } from "./api.js";

/** Takes what is secret out of a text. */
export type Redact = (text: string) => string;

/** Shorter secrets are exempt, in characters: they are part of too many words. */
const shortest = 8;

/** All that three decoders one after another give. */
const mostReadings = 40;

/**
 * Hides secrets of at least 8 characters. A text that holds none stays as it is, another is decoded until they are found.
 *
 * Whoever repeats a secret may have escaped it, even several times, or have read its bytes in another encoding.
 */
export function redact(text: string, secrets: readonly string[]): string {
  const wanted = secrets
    .flatMap(decode)
    .filter(({ length }) => length >= shortest)
    .sort((one, other) => other.length - one.length); // a shorter one may be part of a longer one
  const readings = new Set([text]);
  let shown = text;
  // Visits what is added meanwhile, too.
  for (const reading of readings) {
    const rest = wanted.reduce((rest, secret) => rest.replaceAll(secret, "…"), reading);
    if (rest !== reading) {
      shown = rest;
      readings.clear();
    }
    if (readings.size < mostReadings) for (const other of decode(rest)) readings.add(other);
  }
  return shown;
}

/** A text as it is, and read as JSON, as a form or URL, and as bytes of UTF-8. */
function decode(text: string): string[] {
  const form = (text: string): string => String(new URLSearchParams(`=${text.replaceAll("&", "%26")}`).get(""));
  return [
    text,
    text.replace(/\\(u[\da-fA-F]{4}|["\\/bfnrt])/g, (escaped) => JSON.parse(`"${escaped}"`)),
    form(text),
    form(text.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`)),
  ];
}

/** Names, in lower case, of what is secret: headers always, and what the API's document says. */
export function secretNames({ schemes, secrets = [] }: Api): ReadonlySet<string> {
  const names = Object.values(schemes).map(({ name }) => name);
  const all = ["Authorization", "Proxy-Authorization", "Cookie", ...names, ...secrets];
  return new Set(all.map((name) => name.toLowerCase()));
}

/** Texts below properties, fields and headers of certain names, in lower case, however deep, as they are written. */
export function secretsIn(sent: unknown, names: ReadonlySet<string>): string[] {
  const found: string[] = [];
  const seen = new Set<unknown>();
  const rest = [{ value: sent, isSecret: false }];
  // Without recursion, which deep data would overflow: what is below joins the rest.
  for (const { value, isSecret } of rest) {
    const holder = isSecret && typeof value === "string" ? value : serialised(value);
    if (Object(holder) !== holder) {
      if (isSecret) found.push(String(holder));
    } else if (!seen.has(holder) && !ArrayBuffer.isView(holder)) {
      seen.add(holder);
      const isMap = holder instanceof Headers || holder instanceof FormData || holder instanceof URLSearchParams;
      for (const [name, value] of isMap ? holder : Object.entries(Object(holder))) {
        // A form has a path for a name: `user[password]`, `user.password`.
        const isNamed = [name, ...name.split(/[[\].]/)].some((step) => names.has(step.toLowerCase()));
        if (isNamed && holder instanceof Headers) found.push(...inHeader(String(value)));
        else rest.push({ value, isSecret: isSecret || isNamed });
      }
    }
  }
  return found;
}

/** What a value is as JSON: of a Date, say, a text; and what a text of JSON says. */
function serialised(value: unknown): unknown {
  try {
    return typeof value === "string" ? JSON.parse(value) : (Object(value).toJSON?.() ?? value);
  } catch {
    return value;
  }
}

/** The value of a header, and what stands in it behind a scheme, or behind the name of a cookie. */
function inHeader(value: string): string[] {
  return [value, ...value.split(/; |^[^\s=]+ |[^=; ]+=(?!=|$)/)];
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
