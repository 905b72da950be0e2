import type { AuthorizationServer } from "oauth4webapi";
import { userAgent } from "../user-agent.js";
import { type Connection, exchange, type JsonResponse } from "./exchange.js";
import { faultOf, type Place, type Settings } from "./options.js";

/** An authorization server whose token endpoint is known. */
export interface TokenServer extends AuthorizationServer {
  readonly token_endpoint: string;
}

/** Finds the server when first asked and keeps it. A failure is not kept. */
export function serverFinder(settings: Settings, connection: Connection): () => Promise<TokenServer> {
  const { kind, url } = settings.place;
  // oauth4webapi needs an issuer to compare with that of an id_token, but gets no id_token to read.
  let found: TokenServer | undefined =
    kind === "tokenEndpoint" ? { issuer: url.href, token_endpoint: url.href } : undefined;
  return async () => {
    found ??= await discover(settings, connection);
    return found;
  };
}

/** Reads the discovery document (OpenID Connect Discovery 1.0, section 4). Its properties may be of any type. */
async function discover(settings: Settings, connection: Connection): Promise<TokenServer> {
  const { place, clientSecret, clientAuthentication } = settings;
  const headers: Record<string, string> = { accept: "application/json", ...userAgent() };
  const response = await exchange(connection, documentAddress(place), { method: "GET", headers });
  const server = { issuer: readIssuer(response, place), token_endpoint: readTokenEndpoint(response) };
  // The methods are not read unless they decide: a public client, or one that is told its method, works without them.
  if (clientSecret === undefined || clientAuthentication !== undefined) return server;
  return { ...server, ...readMethods(response) };
}

function documentAddress({ kind, url }: Place): string {
  const { origin, pathname } = url;
  return kind === "issuer" ? `${origin}${pathname.replace(/\/$/, "")}/.well-known/openid-configuration` : url.href;
}

/** Reads the issuer and compares it with the one that was asked for. */
function readIssuer(response: JsonResponse, { kind, url }: Place): string {
  const issuer = readUrl(response, "issuer");
  if (kind !== "issuer" || new URL(issuer).href === url.href) return issuer;
  throw response.refuse(`the document's issuer is ${issuer}, not ${url.href}`);
}

function readTokenEndpoint(response: JsonResponse): string {
  const endpoint = readUrl(response, "token_endpoint");
  const fault = faultOf(new URL(endpoint));
  if (fault !== undefined) throw response.refuse(`the document's token_endpoint ${fault}`);
  return endpoint;
}

function readUrl({ members, refuse }: JsonResponse, name: string): string {
  const value = members[name];
  if (typeof value === "string" && URL.canParse(value)) return value;
  throw refuse(`the document's ${name} is ${value === undefined ? "missing" : "not a URL"}`);
}

function readMethods({ members, refuse }: JsonResponse): Pick<AuthorizationServer, typeof supported> {
  const methods = members[supported];
  if (methods === undefined) return {};
  // A string has `includes` too, which would find a method within the name of another one.
  if (isTexts(methods)) return { [supported]: methods };
  throw refuse(`the document's ${supported} is not a list of strings; name the method in clientAuthentication`);
}

const supported = "token_endpoint_auth_methods_supported";

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
