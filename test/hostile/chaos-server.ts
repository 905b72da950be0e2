import { createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import { http } from "../src/raw-server.js";
import { faultOf } from "./chaos-faults.js";
import { markerOf, type Plan, traces } from "./chaos-plan.js";

/** A request as it came, with what a good response to it would be. */
export interface Asked {
  readonly socket: Socket;
  readonly url: string;
  /** Head and body. */
  readonly text: string;
  readonly good: Good;
  /** Query by which a redirect leads to the same response. */
  readonly more: string;
  /** Origin of another server, which nobody trusts. */
  readonly other: string;
}

interface Good {
  readonly type: string;
  readonly body: string;
  /** A header that has the marker, for responses without a body. */
  readonly marker: string;
  /** All of it in HTTP. */
  readonly whole: string;
}

export interface ChaosServer {
  readonly origin: string;
  /** How many connections are open, of both servers. */
  open(): number;
  /** How often each behaviour was shown. */
  readonly shown: ReadonlyMap<string, number>;
  /** Requests that brought a secret to the other server. */
  readonly leaks: readonly string[];
}

/** Starts a server of bytes that behaves as the plan of each call says, and another one to redirect to. */
export async function chaosServer(planOf: (id: number) => Plan): Promise<ChaosServer> {
  const sockets = new Set<Socket>();
  const asked = new Map<number, number>();
  const shown = new Map<string, number>();
  const leaks: string[] = [];

  const other = await listen(sockets, (socket, text) => {
    if (traces.test(text)) leaks.push(text);
    const [url, plan] = read(text);
    socket.write(goodOf(plan, url).whole);
  });
  const origin = await listen(sockets, (socket, text) => {
    const [url, plan] = read(text);
    const good = goodOf(plan, url);
    const more = `call=${plan.id}&token=${pageOf(url)}`;
    const hops = /^\/hop\/(\d)/.exec(url)?.[1];
    if (hops !== undefined) {
      socket.write(hops === "0" ? good.whole : http("302 Found", [`Location: /hop/${Number(hops) - 1}?${more}`]));
      return;
    }
    const count = asked.get(plan.id) ?? 0;
    asked.set(plan.id, count + 1);
    const name = plan.faults[Math.min(count, plan.faults.length - 1)] ?? "good";
    shown.set(name, (shown.get(name) ?? 0) + 1);
    faultOf(name).act({ socket, url, text, good, more, other });
  });
  return { origin, shown, leaks, open: () => sockets.size };

  function read(text: string): [url: string, plan: Plan] {
    const [, url = ""] = text.split(" ");
    const id = /[?&]call=(\d+)/.exec(url)?.[1] ?? /^x-plan: (\d+)/im.exec(text)?.[1];
    return [url, planOf(Number(id))];
  }
}

/** Reads requests with their bodies, of one connection after another. */
async function listen(sockets: Set<Socket>, respond: (socket: Socket, text: string) => void): Promise<string> {
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {}); // that the client goes away is part of the test
    socket.on("close", () => sockets.delete(socket));
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk;
      const [head = ""] = text.split("\r\n\r\n", 1);
      const length = head.length + 4 + Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
      if (!text.includes("\r\n\r\n") || Buffer.byteLength(text) < length) return;
      const whole = text;
      text = "";
      respond(socket, whole);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("a server on a port has an address");
  return `http://127.0.0.1:${address.port}`;
}

/** A response that the call takes, each part of it with the marker. */
function goodOf({ id, kind, secret }: Plan, url: string): Good {
  const marker = markerOf(id);
  const page = pageOf(url);
  const things = { marker, items: [marker, marker], next: page < 3 ? page + 1 : "" };
  const token = { access_token: `${secret}-token`, token_type: "Bearer", expires_in: 60 };
  const parts = [1, 2, 3].map((part) => JSON.stringify({ marker, part }));
  const [type, body] =
    kind === "events" || kind === "left events"
      ? ["text/event-stream", parts.map((part) => `data: ${part}\n\n`).join("")]
      : kind === "lines"
        ? ["application/x-ndjson", parts.map((part) => `${part}\n`).join("")]
        : ["application/json", JSON.stringify(url.startsWith("/token") ? token : things)];
  const header = `X-Marker: ${marker}`;
  const whole =
    kind === "nothing"
      ? `HTTP/1.1 204 No Content\r\n${header}\r\n\r\n`
      : http("200 OK", [`Content-Type: ${type}`], body).toString();
  return { type, body, marker: header, whole };
}

const pageOf = (url: string): number => Number(/[?&]token=(\d+)/.exec(url)?.[1] ?? 1);
