import {
  allowInsecureRequests,
  type Client,
  type ClientAuth,
  customFetch,
  type HttpRequestOptions,
  type TokenEndpointResponse,
} from "oauth4webapi";
import { userAgent } from "../user-agent.js";
import { serverFinder, type TokenServer } from "./authorization-server.js";
import { clientAuthentication } from "./client-authentication.js";
import { type Connection, exchange, operationOf } from "./exchange.js";
import { checkOptions, type TokenSourceOptions } from "./options.js";
import { TokenError } from "./token-error.js";
import type { Token } from "./token-source.js";

/** One of the library's grants. */
export interface Grant {
  /** What is sent beside the client's own secret. */
  readonly secret?: string;
  send(
    server: TokenServer,
    client: Client,
    authentication: ClientAuth,
    parameters: Record<string, string>,
    init: HttpRequestOptions<"POST", URLSearchParams>,
  ): Promise<Response>;
  read(server: TokenServer, client: Client, response: Response): Promise<TokenEndpointResponse>;
}

/** An access token, and what may come along. */
export interface Issued extends Token {
  readonly refreshToken: string | undefined;
}

/**
 * Makes what asks for tokens, one request at a time.
 *
 * @throws {@link ArgumentError} for options that cannot work.
 */
export function createTokenRequest(options: TokenSourceOptions): (grant: Grant) => Promise<Issued> {
  const settings = checkOptions(options);
  const { clientId: client_id, clientSecret = "", scope } = settings;
  const findServer = serverFinder(settings.place, { ...settings, secrets: [] });

  return async ({ secret = "", send, read }) => {
    const server = await findServer();
    const authentication = clientAuthentication(settings, server);
    const sentAt = Date.now();
    const init = initOf({ ...settings, secrets: [clientSecret, secret] });
    const response = await send(server, { client_id }, authentication, scope === undefined ? {} : { scope }, init);
    const refuse = (words: string): TokenError =>
      new TokenError(operationOf("POST", server.token_endpoint), 200, { words });
    const answer = await read(server, { client_id }, response).catch(({ message }: Error) => {
      throw refuse(message); // the error as its cause would bring the answer along
    });
    if (answer.token_type !== "bearer") throw refuse(`token of type ${answer.token_type}, not bearer`);
    const { access_token: value, expires_in = Number.POSITIVE_INFINITY, refresh_token: refreshToken } = answer;
    return { value, expiresAt: sentAt + expires_in * 1000, refreshToken };
  };
}

function initOf(connection: Connection): HttpRequestOptions<"POST", URLSearchParams> {
  return {
    headers: userAgent(),
    [allowInsecureRequests]: true, // loopback alone: options and discovery are checked
    [customFetch]: async (url, request) => {
      const { access_token, token_type, expires_in, refresh_token } = await exchange(connection, url, request);
      // Without an id_token: nobody here asks who it is, and the library would refuse the answer for its faults.
      const known = { access_token, token_type, expires_in, refresh_token };
      return Response.json(Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null)));
    },
  };
}
