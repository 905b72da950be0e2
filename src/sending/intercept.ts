import type { Call } from "../calls/call.js";
import { addHeaders } from "../headers.js";
import type { Interceptor, Next } from "../interceptor.js";
import { OwnRequestInit, type RequestParts } from "./request-init.js";

/** Sends through interceptors, which see a Request of the platform's. */
export async function intercept(
  interceptors: readonly Interceptor[],
  call: Call,
  url: string,
  parts: RequestParts,
  send: (url: string, parts: RequestParts) => Promise<Response>,
): Promise<Response> {
  const last: Next = async (request) => {
    const signal = AbortSignal.any([call.signal, request.signal]); // it may be one of the interceptor's own
    return send(request.url, { ...(await partsOf(request, parts.body)), signal });
  };
  const first = new Request(url, new OwnRequestInit(parts, call));
  return interceptors.reduceRight((next, wrap) => wrap(next), last)(first, call.operation);
}

/** The parts of a request whose body was `body`: read, so that it can be sent again, unless that is a stream. */
export async function partsOf(request: Request, body: unknown): Promise<RequestParts> {
  const headers = addHeaders(new Headers(), Object.fromEntries(request.headers));
  const bytes = body instanceof ReadableStream ? request.body : await request.clone().arrayBuffer();
  const isEmpty = bytes instanceof ArrayBuffer && bytes.byteLength === 0;
  return { method: request.method, headers, body: isEmpty ? null : bytes };
}
