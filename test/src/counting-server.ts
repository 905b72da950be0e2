import { createServer, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";

export interface CountingServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** How many requests came so far. */
  requests(): number;
  /** Over how many connections they came. */
  connections(): number;
}

/** Starts a server on a free port of this machine that ends with the test; `respond` is told the request's number. */
export async function countingServer(respond: (count: number, to: ServerResponse) => void): Promise<CountingServer> {
  let requests = 0;
  let connections = 0;
  const server = createServer((request, response) => {
    request.resume();
    request.on("end", () => respond(++requests, response));
  });
  server.on("connection", () => {
    connections++;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("a server on a port has an address");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    requests: () => requests,
    connections: () => connections,
  };
}
