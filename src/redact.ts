import type { Api } from "./api.js";
import { oneLine } from "./error-body.js";

/** Takes what is secret out of a text. */
export type Redact = (text: string) => string;

/**
 * Hides secrets of at least 8 characters. A text that holds none stays as it is, another is decoded until they are found.
 *
 * Whoever repeats a secret may have escaped it, even several times, or have read its bytes in another encoding.
 */
export function createRedact(secrets: readonly string[]): Redact {
  const shortest = 8; // too many words contain what is shorter
  // The longest first, since a shorter one may be part of it.
  const wanted = secrets.flatMap(readingsOf).sort((one, other) => other.length - one.length);
  return (text) => {
    let shown = text;
    let readings = readingsOf(text);
    for (const secret of wanted) hide(secret);
    return shown;

    function hide(secret: string): void {
      const reading = readings.find((one) => secret.length >= shortest && one.includes(secret));
      if (reading === undefined) return;
      shown = reading.replaceAll(secret, "…");
      readings = readingsOf(shown);
      hide(secret); // which may be there in another form, too
    }
  };
}

/**
 * A text as it is, on one line, and read as JSON, as a form or URL, and as bytes of UTF-8, in any order about three times;
 * fewer times if it is long, since a server may send it to make a client slow.
 */
function readingsOf(text: string): string[] {
  const readings = new Set([text]);
  // Visits what is added meanwhile, too.
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

/** Of no other characters than ASCII: where an escape is no UTF-8, Node cuts others to a byte. */
function decodeForm(text: string): string {
  return String(new URLSearchParams(`=${text.replace(/[^\0-%'-\x7f\p{Cs}]/gu, encodeURIComponent)}`).get(""));
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
  const rest = [{ value: sent, isSecret: false }];
  /** Whether it was secret where it was seen: it may be secret in another place alone. */
  const seen = new Map<unknown, boolean>();
  // Without recursion, which deep data would overflow: what is below joins the rest.
  for (const { value, isSecret } of rest) {
    const holder = serialised(value);
    if (typeof holder !== "object" || holder === null) {
      if (isSecret) found.push(String(holder));
    } else if (!ArrayBuffer.isView(holder) && !seen.get(holder) && seen.get(holder) !== isSecret) {
      seen.set(holder, isSecret);
      const isMap = holder instanceof Headers || holder instanceof FormData || holder instanceof URLSearchParams;
      for (const [name, value] of isMap ? holder : Object.entries(holder)) {
        // A form has a path for a name: `user[password]`, `user.password`.
        const isNamed = [name, ...name.split(/[[\].]/)].some((step) => names.has(step.toLowerCase()));
        // And what stands in a header behind a scheme, or behind the name of a cookie.
        if (isNamed && holder instanceof Headers) {
          rest.push({ value: String(value).split(/^[^\s=]+ |(?:^|; )[^=; ]+=(?!=|$)/), isSecret: true });
        }
        rest.push({ value, isSecret: isSecret || isNamed });
      }
    }
  }
  return found;
}

/** A value as JSON has it, such as the text of a Date; of a text of JSON, its value. */
function serialised(value: unknown): unknown {
  try {
    return Object(value).toJSON?.() ?? (typeof value === "string" && /^[[{]/.test(value) ? JSON.parse(value) : value);
  } catch {
    return value;
  }
}

/** The cause of an error without secrets, where there is one. */
export function redactCause(cause: unknown, redact: Redact, depth = 0): ErrorOptions {
  return cause === undefined ? {} : { cause: redactError(cause, redact, depth + 1) };
}

/**
 * A platform's error without secrets: itself where it holds none, else a copy with its words and code.
 *
 * Some implementations of `fetch` put the URL into the message, or hang the request or the answer's bytes on the error.
 */
export function redactError(error: unknown, redact: Redact, depth = 0): unknown {
  if (!(error instanceof Error) || depth > 9) return redact(String(error)); // it may be its own cause
  const { name, message, stack = "", cause } = error;
  const inner = redactCause(cause, redact, depth);
  const words = message + stack;
  // Of its own words and where it happened; what was sent or received is in none of these properties.
  const plain = /^(name|message|stack|cause|code|errno|syscall|address|port|hostname)$/;
  const isPlain = Reflect.ownKeys(error).every((key) => plain.test(String(key)));
  if (isPlain && redact(words) === words && inner.cause === cause) return error;
  return Object.assign(
    new Error(redact(message), inner),
    { name, stack: redact(stack) },
    "code" in error && { code: error.code },
  );
}
