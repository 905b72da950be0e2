import type { Fetch } from "../../src/index.js";

/** A request as its server would see it. */
export interface Sent {
  readonly url: string;
  readonly method: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Text of the body; `""` where there is none. */
  readonly body: string;
}

/** A `fetch` with what it was asked to send so far. */
export interface ObservedFetch {
  readonly fetch: Fetch;
  readonly sent: readonly Sent[];
}

/** Responds to an observed request; `init` is what the client passed. */
export type Responding = (sent: Sent, init: RequestInit) => Response | Promise<Response>;

/** Makes a `fetch` that records each request and leaves the response to `respond`; the default is an empty object. */
export function observedFetch(respond: Responding = () => Response.json({})): ObservedFetch {
  const sent: Sent[] = [];
  return {
    sent,
    async fetch(url, init) {
      // The platform's own Request adds the headers that belong to a body, such as a form's boundary.
      const request = new Request(url, { ...init, signal: null });
      const headers = Object.fromEntries(request.headers);
      const one: Sent = { url, method: request.method, headers, body: await request.text() };
      sent.push(one);
      return respond(one, init);
    },
  };
}
