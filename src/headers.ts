import { ArgumentError } from "./errors.js";
import type { HeaderValues } from "./options.js";

/** Sets the headers that have a value, over those of the same name. */
export function setHeaders(headers: Headers, values: HeaderValues | undefined): void {
  for (const [name, value] of Object.entries(values ?? {})) {
    if (value !== undefined) setHeader(headers, name, value);
  }
}

/**
 * Sets a header.
 *
 * @throws {@link ArgumentError} where it cannot be one. The platform's own error quotes the value, which may be secret.
 */
export function setHeader(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value);
  } catch {
    throw new ArgumentError(
      `header ${JSON.stringify(name)}: name or value has characters that no header can hold (line breaks, say)`,
    );
  }
}

/** Adds a cookie to those that are there; `Headers.append` would put a comma between them. */
export function addCookie(headers: Headers, name: string, value: string): void {
  const pair = `${name}=${encodeURIComponent(value)}`;
  const others = headers.get("Cookie");
  setHeader(headers, "Cookie", others ? `${others}; ${pair}` : pair);
}

/** Whether a cookie of that name is among those that are there. */
export function hasCookie(headers: Headers, name: string): boolean {
  const cookies = headers.get("Cookie")?.split(/;\s*/) ?? [];
  return cookies.some((cookie) => cookie.startsWith(`${name}=`));
}
