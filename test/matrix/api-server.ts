import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Where the program finds what it calls. */
export interface Addresses {
  /** TileDB, Arthur and an authorization server at once. */
  readonly api: string;
  /** An address where nobody listens. */
  readonly nobody: string;
}

/** Starts a server that responds as the APIs would, and misbehaves for some of the names that are asked for. */
export async function startApi(): Promise<{ addresses: Addresses; close(): void }> {
  const elsewhere = await listen((request, response) => {
    const secrets = ["authorization", "x-tiledb-rest-api-key"].filter((name) => name in request.headers);
    send(response, 200, { username: `came with ${secrets.join(" and ") || "nothing secret"}` });
  });
  const users = sendUsers(`${addressOf(elsewhere)}/v1/users/alice`);
  const api = await listen((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://api.test");
    const credential = request.headers["x-tiledb-rest-api-key"] ?? request.headers.authorization;
    switch (pathname) {
      case "/token":
        return send(response, 200, { access_token: "token-1", token_type: "Bearer", expires_in: 3600 });
      case "/api/v1/organization/users":
        return send(response, 200, pageOfUsers(Number(searchParams.get("page") ?? 1)));
      case "/api/v1/users/me":
        return send(response, 200, { email: credential });
      case "/v4/users/self":
        return send(response, 200, { data: { user: { id: credential } } });
      default:
        return users(request, response);
    }
  });
  const gone = await listen(() => undefined);
  const nobody = addressOf(gone);
  gone.close();
  const close = (): void => {
    for (const server of [api, elsewhere]) server.close().closeAllConnections();
  };
  return { addresses: { api: addressOf(api), nobody }, close };
}

/** One user of TileDB v1, by whose name the server knows how to behave. */
function sendUsers(elsewhere: string): RequestListener {
  let busy = 0;
  return (request, response) => {
    const name = decodeURIComponent(request.url?.split("/").at(-1) ?? "");
    if (request.method === "PATCH") return void echo(request, response);
    switch (name) {
      case "nobody":
        return send(response, 404, { message: "no such user" }, { "X-Request-Id": "req-1" });
      case "gossip":
        return send(response, 403, { message: `the key ${request.headers["x-tiledb-rest-api-key"]} may not` });
      case "busy":
        busy++;
        return busy % 3 === 0 ? send(response, 200, { username: "free again" }) : send(response, 503, {});
      case "moved":
        return send(response, 302, {}, { Location: elsewhere });
      case "slow":
        return;
      case "stalled":
        response.writeHead(200, { "Content-Type": "application/json" });
        return void response.write('{ "username": "stal');
      default:
        return send(response, 200, { username: name, email: request.url });
    }
  };
}

/** Tells in a header what came in the body. */
async function echo(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) body += chunk;
  response.writeHead(204, { "X-Body": encodeURI(`${request.headers["content-type"]} ${body}`) }).end();
}

/** A page of two users, of three pages. */
function pageOfUsers(page: number): object {
  const records = [1, 2].map((number) => ({ email: `${page}.${number}@example.com` }));
  return { records, pagination: { page, page_size: 2, total_pages: 3, total_records: 6 } };
}

function send(response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(JSON.stringify(body));
}

/** A server on a port of its own, so of an origin of its own, which pages of any other may call. */
async function listen(respond: RequestListener): Promise<Server> {
  const server = createServer((request, response) => {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", "X-Request-Id, X-Body");
    if (request.method !== "OPTIONS") return respond(request, response);
    response.setHeader("Access-Control-Allow-Headers", request.headers["access-control-request-headers"] ?? "");
    response.setHeader("Access-Control-Allow-Methods", "GET, POST, PATCH, DELETE");
    response.writeHead(204).end();
  });
  server.listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  return server;
}

function addressOf(server: Server): string {
  // Its address has a port.
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}
