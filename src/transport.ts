import createClient from "openapi-fetch";
import { fillPath } from "./path.js";
import { writeQuery } from "./query.js";

/** A request as an operation has it: path and query in values, the body written. */
export interface OutgoingRequest {
  readonly method: string;
  readonly path: string;
  readonly pathValues: Readonly<Record<string, unknown>>;
  readonly query: ReadonlyMap<string, unknown>;
  readonly headers: Headers;
  readonly body: BodyInit | undefined;
}

/** What the platform's `fetch` takes beside a URL. */
export interface RequestParts extends RequestInit {
  readonly headers: Headers;
  readonly method: string;
}

/** Makes URL and parts of a request, has them sent, and resolves to the answer. */
export type Transport = (
  request: OutgoingRequest,
  send: (url: string, parts: RequestParts) => Promise<Response>,
) => Promise<Response>;

/**
 * A transport over openapi-fetch, the only place that knows it.
 *
 * It joins URL, headers and body. What it gets wrong is kept from it: path and query are written by us (it lets `..`
 * change the path and encodes no query keys), so is the content type set (it takes every body for JSON), and so is the
 * answer read (it loses the text of broken JSON, and gives `undefined` as the error of an empty 500).
 */
export function createTransport(baseUrl: string): Transport {
  const client = createClient({
    baseUrl,
    // A platform's Request costs as much to make as all the rest of a call. openapi-fetch looks at `method` alone.
    Request: UrlAndParts as unknown as typeof Request,
    bodySerializer: (body: unknown) => body,
  }) as LooseClient;
  return async ({ method, path, pathValues, query, headers, body }, send) => {
    let answer: Response | undefined;
    await client.request(method, fillPath(path, pathValues), {
      headers,
      body,
      ...(body instanceof ReadableStream && { duplex: "half" }), // the platform asks for it
      querySerializer: () => writeQuery(query),
      fetch: async ({ url, parts }) => {
        // A body without one of its own would go out as JSON.
        if (!headers.has("Content-Type")) parts.headers.delete("Content-Type");
        answer = await send(url, parts);
        return new Response(null, { status: 204 });
      },
    });
    if (answer === undefined) throw new TypeError("openapi-fetch sent nothing");
    return answer;
  };
}

/** Stands in for the platform's Request. */
class UrlAndParts {
  readonly url: string;
  readonly parts: RequestParts;
  readonly method: string;

  constructor(url: string, parts: RequestParts) {
    this.url = url;
    this.parts = parts;
    this.method = parts.method;
  }
}

/** What is used of openapi-fetch. Its own types follow the paths of one document, which nobody knows here. */
interface LooseClient {
  request(
    method: string,
    path: string,
    options: {
      headers: Headers;
      body: BodyInit | undefined;
      duplex?: "half";
      querySerializer: () => string;
      fetch: (request: UrlAndParts) => Promise<Response>;
    },
  ): Promise<unknown>;
}
