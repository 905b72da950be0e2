import type { Call } from "./call.js";
import type { Interceptor, Next } from "./interceptor.js";
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
    const { url, method, headers } = request;
    return send(url, { method, headers, body: await bodyOf(request, parts.body instanceof ReadableStream) });
  };
  const first = new Request(url, new OwnRequestInit(parts, call.deadline));
  return interceptors.reduceRight((next, wrap) => wrap(next), last)(first, call.operation);
}

/** Of a Request that may be sent again; a stream alone cannot be. */
async function bodyOf(request: Request, isStream: boolean): Promise<BodyInit | null> {
  if (isStream) return request.body;
  const bytes = await request.clone().arrayBuffer();
  return bytes.byteLength > 0 ? bytes : null;
}
