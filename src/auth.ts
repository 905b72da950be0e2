import { ArgumentError } from "./errors.js";
import { addCookie, hasCookie, setHeader } from "./headers.js";
import type { Secret } from "./options.js";

/** A security scheme of the API's document, with the options that configure it. */
export interface Scheme {
  /** Names of the options it needs. */
  readonly options: readonly string[];
  readonly in: "header" | "query" | "cookie";
  /** Name of the header, query parameter or cookie that carries it. */
  readonly name: string;
  /** What is sent; `undefined` where an option is not configured. Asked at each request. */
  value(): Promise<string | undefined>;
}

/** Alternatives, in the document's order: schemes that are sent together. An empty one means without credentials. */
export type Security = readonly (readonly string[])[];

/** Options that configure a scheme, by name, in the order in which the scheme uses them. */
export type Credentials = Readonly<Record<string, Secret | undefined>>;

/** A key in a header, query parameter or cookie (OpenAPI 3.1, type `apiKey`). */
export function apiKey(place: Scheme["in"], name: string, credentials: Credentials): Scheme {
  return scheme(place, name, credentials, ([key]) => key);
}

/** User name and password (RFC 7617), in UTF-8. */
export function basic(credentials: Credentials): Scheme {
  return scheme("header", "Authorization", credentials, ([username = "", password]) => {
    if (username.includes(":")) throw new ArgumentError("a user name of HTTP Basic cannot hold a colon");
    const bytes = new TextEncoder().encode(`${username}:${password}`);
    return `Basic ${btoa(String.fromCharCode(...bytes))}`;
  });
}

/** An access token (RFC 6750), as OAuth2 and OpenID Connect issue it. */
export function bearer(credentials: Credentials): Scheme {
  return scheme("header", "Authorization", credentials, ([token]) => `Bearer ${token}`);
}

function scheme(
  place: Scheme["in"],
  name: string,
  credentials: Credentials,
  write: (values: string[]) => string | undefined,
): Scheme {
  return {
    options: Object.keys(credentials),
    in: place,
    name,
    async value() {
      const values: string[] = [];
      for (const credential of Object.values(credentials)) {
        const value = typeof credential === "function" ? await credential() : credential;
        if (!value) return undefined;
        values.push(value);
      }
      return write(values);
    },
  };
}

/**
 * Adds the credentials of one alternative, the first that is configured, to headers and query; those without any only
 * where there is no other.
 *
 * Where the caller's own headers or parameters carry a credential already, such as a scoped token, it alone is sent.
 *
 * @throws {@link ArgumentError} that names the options, where no alternative is configured.
 */
export async function authorize(
  operation: string,
  security: Security,
  schemes: Readonly<Record<string, Scheme>>,
  request: Carrier,
): Promise<void> {
  const alternatives = security.map((names) => names.flatMap((name) => schemes[name] ?? []));
  if (alternatives.flat().some((part) => carries(request, part))) return;
  for (const parts of alternatives.filter((parts) => parts.length > 0)) {
    const values = await Promise.all(parts.map((part) => part.value()));
    if (values.includes(undefined)) continue;
    parts.forEach((part, index) => {
      add(request, part, values[index] ?? "");
    });
    return;
  }
  if (alternatives.length === 0 || alternatives.some((parts) => parts.length === 0)) return;
  const wanted = alternatives.map((parts) => parts.flatMap((part) => part.options.map((name) => `\`${name}\``)));
  throw new ArgumentError(
    `${operation} needs credentials: configure ${wanted.map((names) => names.join(" and ")).join(", or ")}`,
  );
}

/** The parts of a request that carry credentials. */
interface Carrier {
  readonly headers: Headers;
  readonly query: Map<string, unknown>;
}

function carries({ headers, query }: Carrier, { in: place, name }: Scheme): boolean {
  if (place === "query") return query.has(name);
  return place === "cookie" ? hasCookie(headers, name) : headers.has(name);
}

function add({ headers, query }: Carrier, { in: place, name }: Scheme, value: string): void {
  if (place === "query") query.set(name, value);
  else if (place === "cookie") addCookie(headers, name, value);
  else setHeader(headers, name, value);
}
