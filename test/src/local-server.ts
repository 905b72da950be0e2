import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { onTestFinished } from "vitest";

/** A request that came over a socket. */
export interface Received {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface LocalServer {
  /** `http://127.0.0.1:PORT`, or with `https`. */
  readonly origin: string;
  readonly received: readonly Received[];
}

/** Key and certificate of a server, as PEM text. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** Starts a server on a free port of this machine that ends with the test; one of https, given a certificate. */
export async function localServer(
  respond: (received: Received, to: ServerResponse) => void,
  certificate?: Certificate,
): Promise<LocalServer> {
  const received: Received[] = [];
  const listen = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = "", url = "", headers } = request;
    const one: Received = { method, url, headers, body: Buffer.concat(chunks).toString() };
    received.push(one);
    respond(one, response);
  };
  const server = certificate ? createSecureServer(certificate, listen) : createServer(listen);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("a server on a port has an address");
  return { origin: `${certificate ? "https" : "http"}://127.0.0.1:${address.port}`, received };
}
