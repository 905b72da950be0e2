import {
  allowInsecureRequests,
  type Client,
  type ClientAuth,
  customFetch,
  type HttpRequestOptions,
} from "oauth4webapi";
import { userAgent } from "../user-agent.js";
import { serverFinder, type TokenServer } from "./authorization-server.js";
import { clientAuthentication } from "./client-authentication.js";
import { type Connection, exchange, type JsonResponse } from "./exchange.js";
import { type Issued, readIssued } from "./issued.js";
import { checkOptions, type TokenSourceOptions } from "./options.js";
import { Secrets } from "./secrets.js";

/** Options of the requests that oauth4webapi makes. */
type RequestInit = HttpRequestOptions<"POST", URLSearchParams>;

/** A grant of oauth4webapi. */
export interface Grant {
  /** Secret that is sent beside the client's own. */
  readonly secret?: string;
  send(
    server: TokenServer,
    client: Client,
    authentication: ClientAuth,
    parameters: Record<string, string>,
    init: RequestInit,
  ): Promise<Response>;
}

/**
 * Makes a function that asks for tokens, with one request at a time.
 *
 * @throws {@link ArgumentError} for options that cannot work.
 */
export function createTokenRequest(options: TokenSourceOptions): (grant: Grant) => Promise<Issued> {
  const settings = checkOptions(options);
  const { clientId: client_id, clientSecret = "", scope } = settings;
  const secrets = new Secrets(clientSecret);
  const connection: Connection = { ...settings, secrets };
  const findServer = serverFinder(settings, connection);

  return async ({ secret, send }) => {
    secrets.add(secret);
    const server = await findServer();
    const authentication = clientAuthentication(settings, server, secrets);
    const sentAt = Date.now();
    const parameters: Record<string, string> = scope === undefined ? {} : { scope };
    const response = await responseTo(connection, (init) =>
      send(server, { client_id }, authentication, parameters, init),
    );
    return readIssued(response, sentAt);
  };
}

/**
 * Sends the request that oauth4webapi makes, and reads the response in its place.
 *
 * The library's own errors hold the response, and it refuses good tokens for faults of an id_token, which nobody here
 * asks for.
 */
function responseTo(connection: Connection, ask: (init: RequestInit) => Promise<Response>): Promise<JsonResponse> {
  return new Promise((resolve, reject) => {
    ask({
      headers: userAgent(),
      [allowInsecureRequests]: true, // for loopback only: options and discovery are checked
      [customFetch]: async (url, request) => {
        resolve(exchange(connection, url, request));
        return new Response();
      },
    }).catch(reject);
  });
}
