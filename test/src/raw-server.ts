import { createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** What a server does with a connection when a request has come. */
export type RawResponse = (socket: Socket) => void;

type Bytes = string | Buffer;

/** Writes bytes, and leaves the connection open. */
export const sends =
  (...bytes: readonly Bytes[]): RawResponse =>
  (socket) =>
    // At once, so that what follows a response has come with it.
    socket.write(Buffer.concat(bytes.map((piece) => Buffer.from(piece))));

/** Writes bytes, and ends the connection in good order. */
export const ends =
  (...bytes: readonly Bytes[]): RawResponse =>
  (socket) =>
    socket.end(Buffer.concat(bytes.map((piece) => Buffer.from(piece))));

/** Writes bytes, and resets the connection. */
export const resets =
  (...bytes: readonly Bytes[]): RawResponse =>
  (socket) =>
    socket.write(Buffer.concat(bytes.map((piece) => Buffer.from(piece))), () => socket.resetAndDestroy());

/** Writes bytes, and then others for as long as there is a connection. */
export const sendsForever =
  (head: string, more: string): RawResponse =>
  (socket) => {
    const go = (): void => {
      while (!socket.destroyed && socket.write(more));
    };
    socket.on("drain", go);
    socket.write(head);
    go();
  };

/** A response in good form, its length told. */
export function http(status: string, headers: readonly string[] = [], body: Bytes = ""): Buffer {
  const bytes = Buffer.from(body);
  const lines = [`HTTP/1.1 ${status}`, ...headers, `Content-Length: ${bytes.length}`, "", ""];
  return Buffer.concat([Buffer.from(lines.join("\r\n")), bytes]);
}

/** A response in JSON. */
export function json(status: string, body: unknown, headers: readonly string[] = []): Buffer {
  return http(status, ["Content-Type: application/json", ...headers], JSON.stringify(body));
}

export interface RawServer {
  readonly origin: string;
  /** How many requests have come. */
  requests(): number;
}

/** Starts a server of bytes on a free port of this machine that ends with the test; it takes requests without a body. */
export async function rawServer(respond: (socket: Socket, url: string) => void): Promise<RawServer> {
  const sockets = new Set<Socket>();
  let count = 0;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {}); // that the client goes away is part of the tests
    socket.on("close", () => sockets.delete(socket));
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk;
      if (!text.endsWith("\r\n\r\n")) return;
      const [, url = ""] = text.split(" ");
      text = "";
      count++;
      respond(socket, url);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("a server on a port has an address");
  return { origin: `http://127.0.0.1:${address.port}`, requests: () => count };
}
