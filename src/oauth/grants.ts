import { clientCredentialsGrantRequest, refreshTokenGrantRequest } from "oauth4webapi";
import { checkText, type RefreshTokenOptions, type TokenSourceOptions } from "./options.js";
import { createTokenRequest } from "./token-request.js";
import { cacheToken, type TokenSource } from "./token-source.js";

/**
 * Tokens for a client itself, such as a service account (RFC 6749, section 4.4).
 *
 * @throws {@link ArgumentError} for options that cannot work.
 */
export function clientCredentials(options: TokenSourceOptions): TokenSource {
  const request = createTokenRequest(options);
  return cacheToken(async () => {
    const issued = await request({
      send: (server, client, authentication, parameters, init) =>
        clientCredentialsGrantRequest(server, client, authentication, parameters, init),
    });
    return issued.readToken();
  });
}

/**
 * Tokens for whoever a refresh token was given to (RFC 6749, section 6). A new refresh token that the server sends
 * along is used from then on.
 *
 * @throws {@link ArgumentError} for options that cannot work.
 */
export function refreshToken(options: RefreshTokenOptions): TokenSource {
  const request = createTokenRequest(options);
  let newest = checkText("refreshToken", options.refreshToken);
  return cacheToken(async () => {
    const issued = await request({
      secret: newest,
      send: (server, client, authentication, additionalParameters, init) =>
        refreshTokenGrantRequest(server, client, authentication, newest, { ...init, additionalParameters }),
    });
    if (issued.refreshToken !== undefined && issued.refreshToken !== newest) {
      newest = issued.refreshToken; // first of all: the server may have ended the one before
      await options.onRotate?.(newest);
    }
    return issued.readToken();
  });
}
