import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { operationFinder } from "../../src/testing/find-operation.js";
import type { LoadedDocument } from "../load.js";
import { startMock } from "../mock.js";
import type { Api } from "../model.js";

/** A request of a sample, as far as two samples are compared by it. */
export interface SampleRequest {
  readonly method: string;
  readonly url: string;
  /** Names of the headers that carry credentials. */
  readonly credentials: readonly string[];
  readonly body: unknown;
}

/** What samples talk to: a mock server of a product's documents, which can be told to fail. */
export interface SampleServer {
  readonly url: string;
  /** Whether it stands for a server of the documents that has this request. */
  serves(method: string, url: URL): boolean;
  /** Requests so far; whoever has read them empties it. */
  readonly requests: SampleRequest[];
  /** Its operations by route, each with the status codes of its next responses, one after the other. */
  readonly responses: ReadonlyMap<string, number[]>;
  close(): Promise<void>;
}

/**
 * Starts the server of a product, given the documents and models of its versions.
 *
 * Beside the API, it is an authorization server, which gives a token to whoever asks, and a proxy to itself.
 */
export async function startSampleServer(
  documents: readonly LoadedDocument[],
  apis: readonly Api[],
): Promise<SampleServer> {
  const mock = await startMock(documents);
  const responses = new Map<string, number[]>();
  const finders = apis.map(({ title, server, tags }) => {
    const all = tags.flatMap(({ operations }) => operations);
    for (const { route } of all) responses.set(route, []);
    return operationFinder({
      title,
      server,
      servers: Object.fromEntries(all.flatMap(({ route, server }) => (server ? [[route, server.server]] : []))),
      sent: Object.fromEntries(all.flatMap(({ route, sent }) => (sent ? [[route, sent.route]] : []))),
      operations: Object.fromEntries(all.map(({ route }) => [route, {}])),
    });
  });
  const carriers = new Set(
    apis.flatMap(({ schemes }) =>
      schemes.map((one) => (one.kind === "apiKey" ? one.parameter.toLowerCase() : "authorization")),
    ),
  );
  const [documented = "http://localhost"] = apis.map(({ server }) => server).filter((server) => URL.canParse(server));
  const origins = new Set(
    apis.flatMap((api) => [api, ...api.otherServers]).map(({ server }) => new URL(server, documented).origin),
  );
  const find = (method: string, url: URL): string | undefined =>
    finders.map((one) => one(method, url)?.operation).find(Boolean);
  const requests: SampleRequest[] = [];

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url = "" } = request;
    const operation = find(method, new URL(url, documented));
    const token = operation === undefined ? tokenResponse(url, new URL(documented).origin) : undefined;
    if (token !== undefined) return void response.writeHead(200, json).end(JSON.stringify(token));
    const body = await readText(request);
    requests.push({
      method,
      url,
      credentials: Object.keys(request.headers).filter((name) => carriers.has(name)),
      body: parse(body),
    });
    const status = responses.get(operation ?? "")?.shift();
    const headers = new Headers(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    for (const name of ["host", "connection", "content-length", "transfer-encoding"]) headers.delete(name);
    if (status !== undefined) headers.set("Prefer", `code=${status}`);
    const received = await fetch(mock.url + url, { method, headers, ...(body !== "" && { body }) });
    const type = received.headers.get("Content-Type");
    response.writeHead(received.status, type === null ? {} : { "Content-Type": type }).end(await received.text());
  }

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  // It is a proxy too, for samples of agents.
  server.on("connect", ({ url = "" }, client) => {
    const target = connect(Number(new URL(`http://${url}`).port), "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      target.pipe(client).pipe(target);
    });
    target.on("error", () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // The border to Node's types: it listens on a port.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    responses,
    serves: (method, url) => {
      const isToken = tokenResponse(url.pathname, url.origin) !== undefined;
      return origins.has(url.origin) && (isToken || find(method, url) !== undefined);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await mock.close();
    },
  };
}

/** The platform's own: samples are given another one. */
const { fetch } = globalThis;

const json = { "Content-Type": "application/json" };

/** Responses of an authorization server: its token endpoint (OpenID Connect Discovery 1.0, section 4), and a token. */
function tokenResponse(url: string, origin: string): object | undefined {
  if (url.endsWith("/.well-known/openid-configuration")) return { issuer: origin, token_endpoint: `${origin}/token` };
  return url === "/token" ? { access_token: "example", token_type: "Bearer", expires_in: 300 } : undefined;
}

async function readText(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += chunk;
  return text;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
