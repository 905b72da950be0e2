import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { onTestFinished } from "vitest";
import { calls, type Fault, faultsOf } from "./plan.js";

export interface FaultyServer {
  readonly origin: string;
  /** How often each call was tried, as far as the server has seen. */
  readonly tried: Uint8Array;
}

/** Starts a server that does in each attempt what the plan says. */
export async function faultyServer(): Promise<FaultyServer> {
  const tried = new Uint8Array(calls);
  const server = createServer(async (request, response) => {
    const call = await callOf(request).catch(() => undefined);
    if (call === undefined) return; // the client has gone away
    const attempt = tried[call] ?? 0;
    tried[call] = attempt + 1;
    act[faultsOf(call)[attempt] ?? "failure"](response, JSON.stringify({ data: { id: String(call) } }));
  });
  server.keepAliveTimeout = 0; // or an idle connection may end just when a request is on its way
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("a server on a port has an address");
  return { origin: `http://127.0.0.1:${address.port}`, tried };
}

/** The number of a call: the user's id, or the name of a new user. */
async function callOf(request: IncomingMessage): Promise<number> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = request.method === "POST" ? JSON.parse(Buffer.concat(chunks).toString()).username : request.url;
  return Number(String(text).split("/").at(-1));
}

const act: Readonly<Record<Fault, (response: ServerResponse, text: string) => void>> = {
  good: (response, text) => json(response).end(text),
  async slow(response, text) {
    json(response);
    for (const piece of [text.slice(0, 5), text.slice(5, 9), text.slice(9)]) {
      response.write(piece);
      await delay(10);
    }
    response.end();
  },
  reset: (response) => response.socket?.resetAndDestroy(),
  cut(response) {
    json(response).flushHeaders();
    setTimeout(() => response.destroy(), 5);
  },
  half: (response, text) => json(response).write(text.slice(0, 9), () => response.destroy()),
  halfFailure: (response, text) => json(response, 500).write(text.slice(0, 9), () => response.destroy()),
  stall() {},
  stallInBody: (response, text) => json(response).write(text.slice(0, 9)),
  busy: (response) => response.writeHead(503, { "Retry-After": "0" }).end("busy"),
  html: (response) => response.writeHead(502, { "Content-Type": "text/html" }).end("<html>".repeat(1_000)),
  failure: (response) => json(response, 500).end('{"message":"no disk"}'),
  broken: (response, text) => json(response).end(text.slice(0, -1)),
};

function json(response: ServerResponse, status = 200): ServerResponse {
  return response.writeHead(status, { "Content-Type": "application/json" });
}
