import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A server that is there until the test is over. */
export interface SpecServer {
  /** Such as `127.0.0.1:40123`. */
  readonly host: string;
  readonly url: string;
  /** What it was asked for so far. */
  readonly asked: readonly string[];
}

/** Starts a server of texts by path; a path that leads to a URL is a redirect. */
export async function serve(texts: Readonly<Record<string, string>> | RequestListener): Promise<SpecServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { url = "", headers } = request;
    asked.push(headers.authorization === undefined ? url : `${url} ${headers.authorization}`);
    if (typeof texts === "function") return texts(request, response);
    const text = texts[new URL(url, "http://localhost").pathname];
    if (text === undefined) response.writeHead(404).end();
    else if (/^https?:|^file:/.test(text)) response.writeHead(302, { location: text }).end();
    else response.end(text);
  });
  server.listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // Its address has a port.
  const { port } = server.address() as AddressInfo;
  return { host: `127.0.0.1:${port}`, url: `http://127.0.0.1:${port}`, asked };
}
