import { ArgumentError } from "../errors/errors.js";
import { addCookie, hasCookie, setHeader } from "../headers.js";
import type { Secret } from "../options.js";
import { encode } from "../parameters/text.js";

/** A request, as far as it carries credentials. */
export interface Carrier {
  url: string;
  readonly headers: Headers;
}

/** A security scheme of the API's document, with the options that configure it. */
export interface Scheme {
  /** Name of the header, query parameter or cookie that carries it. */
  readonly name: string;
  readonly credentials: Credentials;
  /** Whether a request has it already. */
  isIn(request: Carrier): boolean;
  /** Adds it to a request, given the values of its credentials. */
  add(request: Carrier, values: readonly string[]): void;
}

/** Alternatives, in the document's order: schemes that are sent together. An empty one means without credentials. */
export type Security = readonly (readonly string[])[];

/** Options that configure a scheme, by name, in the order in which the scheme uses them. */
export type Credentials = Readonly<Record<string, Secret | undefined>>;

/** A key in a header (OpenAPI 3.1, type `apiKey`). */
export function apiKey(name: string, credentials: Credentials): Scheme {
  return inHeader(name, credentials, ([key = ""]) => key);
}

/** A key in a query parameter. */
export function apiKeyInQuery(name: string, credentials: Credentials): Scheme {
  return {
    name,
    credentials,
    isIn: ({ url }) => new URL(url).searchParams.has(name),
    add(request, [key = ""]) {
      request.url += `${request.url.includes("?") ? "&" : "?"}${encodeURIComponent(name)}=${encode(name, key)}`;
    },
  };
}

/** A key in a cookie. */
export function apiKeyInCookie(name: string, credentials: Credentials): Scheme {
  return {
    name,
    credentials,
    isIn: ({ headers }) => hasCookie(headers, name),
    add: ({ headers }, [key = ""]) => addCookie(headers, `${name}=${encode(name, key)}`),
  };
}

/** User name and password (RFC 7617), in UTF-8. */
export function basic(credentials: Credentials): Scheme {
  return inHeader("Authorization", credentials, ([username = "", password]) => {
    if (username.includes(":")) throw new ArgumentError("username cannot have a colon");
    const bytes = new TextEncoder().encode(`${username}:${password}`);
    return `Basic ${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))}`;
  });
}

/** An access token (RFC 6750), as OAuth2 and OpenID Connect issue it. */
export function bearer(credentials: Credentials): Scheme {
  return inHeader("Authorization", credentials, ([token]) => `Bearer ${token}`);
}

function inHeader(name: string, credentials: Credentials, write: (values: readonly string[]) => string): Scheme {
  return {
    name,
    credentials,
    isIn: ({ headers }) => headers.has(name),
    add: ({ headers }, values) => setHeader(headers, name, write(values)),
  };
}
