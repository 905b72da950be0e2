import {
  type AuthorizationServer,
  allowInsecureRequests,
  customFetch,
  discoveryRequest,
  processDiscoveryResponse,
} from "oauth4webapi";
import { userAgent } from "../user-agent.js";
import { type Connection, exchange, type Members, operationOf } from "./exchange.js";
import { faultOf, type Place } from "./options.js";
import { TokenError } from "./token-error.js";

/** An authorization server whose address for tokens is known. */
export interface TokenServer extends AuthorizationServer {
  readonly token_endpoint: string;
}

/** Finds the server when first asked, and keeps what was found. A failure is not kept. */
export function serverFinder({ kind, url }: Place, connection: Connection): () => Promise<TokenServer> {
  // The library wants an issuer, to which it would compare that of an id_token: it gets none to read.
  let found: TokenServer | undefined =
    kind === "tokenEndpoint" ? { issuer: url.href, token_endpoint: url.href } : undefined;
  return async () => {
    found ??= await discover(kind === "issuer" ? url : undefined, url, connection);
    return found;
  };
}

async function discover(issuer: URL | undefined, url: URL, connection: Connection): Promise<TokenServer> {
  let operation = "";
  let document: Members = {};
  const response = await discoveryRequest(url, {
    headers: userAgent(),
    [allowInsecureRequests]: true, // loopback alone: options are checked
    [customFetch]: async (wellKnown, request) => {
      const address = issuer === undefined ? url.href : wellKnown;
      operation = operationOf(request.method, address);
      document = await exchange(connection, address, request);
      return Response.json(document);
    },
  });
  const refuse = (words: string): TokenError => new TokenError(operation, 200, { words });
  const named = String(document["issuer"]);
  if (!URL.canParse(named)) throw refuse("the document names no issuer");
  const expected = issuer ?? new URL(named);
  const server = await processDiscoveryResponse(expected, response).catch(() => {
    throw refuse(`the document is of issuer ${named}, not of ${expected.href}`);
  });
  return withTokenEndpoint(server, refuse);
}

function withTokenEndpoint(server: AuthorizationServer, refuse: (words: string) => TokenError): TokenServer {
  const { token_endpoint } = server;
  if (typeof token_endpoint !== "string" || !URL.canParse(token_endpoint)) {
    throw refuse("the document names no token_endpoint");
  }
  const fault = faultOf(new URL(token_endpoint));
  if (fault !== undefined) throw refuse(`the document's token_endpoint ${fault}`);
  return { ...server, token_endpoint };
}
