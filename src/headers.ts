import { ArgumentError } from "./errors/errors.js";
import type { HeaderValues } from "./options.js";
import { userAgent } from "./user-agent.js";

/** What a client sends with every call that accepts the same; its own headers stand over ours. */
export function clientHeaders(accept: string, own: HeaderValues): Headers {
  return addHeaders(new Headers({ Accept: accept, ...userAgent() }), own);
}

/** Adds headers, in the place of those of the same name; `undefined` leaves one out. */
export function addHeaders(headers: Headers, added: HeaderValues = {}): Headers {
  for (const [name, value] of Object.entries(added)) if (value !== undefined) setHeader(headers, name, value);
  return headers;
}

/**
 * Sets a header.
 *
 * @throws {@link ArgumentError} where it cannot be one. The platform's own error quotes the value, which may be secret.
 */
export function setHeader(headers: Headers, name: string, value: string): void {
  try {
    // NUL is refused at once, other control characters only by some platforms, and as they send.
    headers.set(name, value.replace(/[^\t\n\r -~\x80-\xff]/, "\0"));
  } catch {
    throw new ArgumentError(`header ${JSON.stringify(name)} cannot be sent`);
  }
}

/** Adds a cookie, `name=value`, to those that are there; `Headers.append` would put a comma between them. */
export function addCookie(headers: Headers, pair: string): void {
  setHeader(headers, "Cookie", [headers.get("Cookie"), pair].filter(Boolean).join("; "));
}

/** Whether a cookie of that name is among those that are there. */
export function hasCookie(headers: Headers, name: string): boolean {
  const cookies = headers.get("Cookie")?.split(/;\s*/) ?? [];
  return cookies.some((cookie) => cookie.startsWith(`${name}=`));
}
