import type { JsonResponse } from "./exchange.js";
import type { Token } from "./token-source.js";

/** Tokens of a successful response. */
export interface Issued {
  /** The refresh token that replaces the one that was sent; `undefined` if there is none. */
  readonly refreshToken: string | undefined;
  /**
   * Reads the access token.
   *
   * Apart from the refresh token, which counts even if the access token cannot be used: the server may have ended the
   * one before already, and the client must replace it (RFC 6749, section 6).
   *
   * @throws {@link TokenError} if it cannot be used.
   */
  readToken(): Token;
}

/**
 * Reads a token response (RFC 6749, section 5.1). Its properties may be of any type; `null` counts as missing.
 *
 * @throws {@link TokenError} for a refresh token that cannot be sent back.
 */
export function readIssued(response: JsonResponse, sentAt: number): Issued {
  return {
    refreshToken: readRefreshToken(response),
    readToken() {
      checkType(response);
      return { value: readAccessToken(response), expiresAt: sentAt + readLifetime(response) * 1000 };
    },
  };
}

function readRefreshToken({ members, refuse }: JsonResponse): string | undefined {
  const value = members["refresh_token"] ?? undefined;
  if (value === undefined) return undefined;
  if (typeof value !== "string" || value === "") throw refuse("refresh_token is not a string with characters");
  // A form would replace it. With the flag `u` whole pairs are one character, so that only lone halves match.
  if (/\p{Surrogate}/u.test(value)) throw refuse("refresh_token contains a lone surrogate");
  return value;
}

/** Tokens of other types cannot be used alone: they are bound to a key, say. */
function checkType({ members, refuse }: JsonResponse): void {
  const type = members["token_type"] ?? undefined;
  if (typeof type !== "string") throw refuse(`token_type is ${type === undefined ? "missing" : "not a string"}`);
  if (type.toLowerCase() !== "bearer") throw refuse(`token_type is ${type}, not bearer`);
}

function readAccessToken({ members, refuse }: JsonResponse): string {
  const value = members["access_token"] ?? undefined;
  if (typeof value !== "string") throw refuse(`access_token is ${value === undefined ? "missing" : "not a string"}`);
  if (value === "") throw refuse("access_token is empty");
  if (headerValue.test(value)) return value;
  throw refuse("access_token contains characters that a header cannot hold, or spaces at an end");
}

/** Text that a header carries unchanged (RFC 9110, section 5.5): it loses spaces and tabs at both ends. */
const headerValue = /^(?![\t ])[\t\x20-\x7e\x80-\xff]+(?<![\t ])$/;

/** The lifetime in seconds; `Infinity` if the server does not say. Some servers write it as a string of digits. */
function readLifetime({ members, refuse }: JsonResponse): number {
  const value = members["expires_in"] ?? undefined;
  if (value === undefined) return Number.POSITIVE_INFINITY;
  const seconds = typeof value === "string" && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  if (typeof seconds === "number" && seconds >= 0 && Number.isFinite(seconds)) return seconds;
  throw refuse("expires_in is not a number of seconds");
}
