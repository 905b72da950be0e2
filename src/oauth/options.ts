import { ArgumentError } from "../errors/errors.js";
import type { Fetch } from "../options.js";

/** What every token source takes: the client's account, and where its authorization server is. */
export type TokenSourceOptions = Account & (AtIssuer | AtDiscoveryUrl | AtTokenEndpoint);

/** What {@link refreshToken} takes. */
export type RefreshTokenOptions = TokenSourceOptions & {
  /** The refresh token to begin with. */
  refreshToken: string;
  /**
   * Told of each new refresh token that takes the place of the one before, so that it can be stored. It is awaited
   * before the access token is used; where it fails, so does the renewal, and the next one starts from the new token.
   */
  onRotate?: ((refreshToken: string) => void | Promise<void>) | undefined;
};

interface Account {
  /** Name of the client at the authorization server. */
  clientId: string;
  /** Without: a public client. */
  clientSecret?: string | undefined;
  /**
   * How the secret is sent: in a header, or in the form. Default: what the discovery document offers, the header first.
   */
  clientAuthentication?: "basic" | "post" | undefined;
  /** What the token is to allow, each scope an item of its own. Default: the server's own. */
  scope?: readonly string[] | undefined;
  /** Called as the platform's is, `fetch(url, init)`. Default: the platform's. */
  fetch?: Fetch | undefined;
  /** Longest time for a request to the authorization server, in milliseconds. Default: 30 000. */
  timeoutMs?: number | undefined;
}

interface AtIssuer {
  /** The server's name, an address whose `/.well-known/openid-configuration` must bear that name (OIDC discovery). */
  issuer: string;
  discoveryUrl?: undefined;
  tokenEndpoint?: undefined;
}

interface AtDiscoveryUrl {
  /**
   * Address of the discovery document itself, for APIs that hand on the document of another server.
   *
   * Its issuer cannot be compared with the address then: whoever responds there decides who gets the client's secret.
   */
  discoveryUrl: string;
  issuer?: undefined;
  tokenEndpoint?: undefined;
}

interface AtTokenEndpoint {
  /** Address that gives tokens; nothing is discovered. */
  tokenEndpoint: string;
  issuer?: undefined;
  discoveryUrl?: undefined;
}

/** Options that can work, defaults filled in. */
export interface Settings {
  readonly place: Place;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  readonly clientAuthentication: "basic" | "post" | undefined;
  /** As it is sent; `undefined` where none is. */
  readonly scope: string | undefined;
  readonly fetch: Fetch;
  readonly timeoutMs: number;
}

/** Where the authorization server is, and by which of the options. */
export interface Place {
  readonly kind: (typeof places)[number];
  readonly url: URL;
}

const places = ["issuer", "discoveryUrl", "tokenEndpoint"] as const;

/** @throws {@link ArgumentError} that names the option and the fix. */
export function checkOptions(options: TokenSourceOptions): Settings {
  const { clientSecret, clientAuthentication, timeoutMs = 30_000 } = options;
  if (clientSecret !== undefined) checkText("clientSecret", clientSecret);
  if (clientAuthentication !== undefined && clientSecret === undefined) {
    throw new ArgumentError("clientAuthentication: there is no clientSecret to send; give one, or leave it out");
  }
  if (clientAuthentication !== undefined && !["basic", "post"].includes(clientAuthentication)) {
    throw new ArgumentError('clientAuthentication: is neither "basic" nor "post"');
  }
  if (!(timeoutMs > 0)) throw new ArgumentError(`timeoutMs: ${timeoutMs} is no number of milliseconds above 0`);
  return {
    place: checkPlace(options),
    clientId: checkText("clientId", options.clientId),
    clientSecret,
    clientAuthentication,
    scope: checkScope(options.scope),
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    timeoutMs,
  };
}

/** @throws {@link ArgumentError} for anything but text. The value may be secret, so the message leaves it out. */
export function checkText(name: string, value: unknown): string {
  if (typeof value !== "string" || value === "") throw new ArgumentError(`${name}: needed, as text that is not empty`);
  // With the flag `u` whole pairs are one character, so that halves alone match.
  if (/\p{Surrogate}/u.test(value)) throw new ArgumentError(`${name}: cannot have a lone surrogate`);
  return value;
}

/** What makes a URL unfit for secrets, as the end of a sentence that begins with its name. */
export function faultOf(url: URL): string | undefined {
  if (url.username || url.password) return "cannot hold a user name or password";
  if (url.hash) return "cannot hold a fragment";
  if (url.protocol === "https:" || (url.protocol === "http:" && loopback.includes(url.hostname))) return undefined;
  return "must be https; plain http, where others can read along, is for localhost, 127.0.0.1 and [::1] alone";
}

const loopback: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

function checkPlace(options: TokenSourceOptions): Place {
  const [kind, ...others] = places.filter((name) => options[name] !== undefined);
  if (kind === undefined || others.length > 0) {
    throw new ArgumentError("give exactly one of issuer, discoveryUrl and tokenEndpoint");
  }
  const text = checkText(kind, options[kind]);
  if (!URL.canParse(text)) throw new ArgumentError(`${kind}: is no URL of the form https://host/path`);
  const url = new URL(text);
  const fault = faultOf(url) ?? (kind === "issuer" && url.search ? "cannot hold a query" : undefined);
  if (fault !== undefined) throw new ArgumentError(`${kind}: ${fault}`);
  return { kind, url };
}

function checkScope(scope: readonly string[] | undefined): string | undefined {
  if (scope === undefined) return undefined;
  // RFC 6749, section 3.3
  if (!Array.isArray(scope) || !scope.every((one) => /^[\x21\x23-\x5B\x5D-\x7E]+$/.test(one))) {
    throw new ArgumentError('scope: needs a list of scopes without spaces or quotes, such as ["openid", "email"]');
  }
  return scope.join(" ") || undefined;
}
