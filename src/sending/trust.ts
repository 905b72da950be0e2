import type { Api } from "../api.js";
import { ArgumentError } from "../errors/errors.js";
import type { ClientOptions } from "../options.js";
import { webAddress } from "./web-address.js";

/** Whether credentials may go to an origin. */
export type Trust = (origin: string) => boolean;

/**
 * Trusts origins of the form `https://host` and, for every host below one, `https://*.host`.
 *
 * @throws {@link ArgumentError} for anything else: without TLS nobody knows who responds.
 */
export function trustOrigins(patterns: readonly string[]): Trust {
  for (const pattern of patterns) {
    // An asterisk anywhere else would pass for part of a host name, and match nothing.
    const example = pattern.replace(wildcard, "https://any.");
    if (/^https:[^*]+[^*.]$/.test(example) && webAddress(example)?.origin === example) continue;
    throw new ArgumentError(`trustedOrigins: ${pattern} is not https://host or https://*.host`);
  }
  return (origin) =>
    patterns.some((pattern) =>
      pattern.startsWith(wildcard)
        ? origin.startsWith("https:") && origin.endsWith(pattern.slice(wildcard.length - 1))
        : origin === pattern,
    );
}

const wildcard = "https://*.";

/** The origins that the document trusts: for its own server, not for another that the user names. */
export function trustedByDocument({ baseUrl }: ClientOptions, { server, trustedOrigins = [] }: Api): readonly string[] {
  if (!baseUrl) return trustedOrigins;
  const { origin } = new URL(baseUrl);
  const isOwn = webAddress(server)?.origin === origin || trustOrigins(trustedOrigins)(origin);
  return isOwn ? trustedOrigins : [];
}
