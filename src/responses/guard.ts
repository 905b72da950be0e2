import type { Call } from "../calls/call.js";

/**
 * The same response, with a body that keeps to the call's deadline: past it, reading rejects with `TimeoutError` or the
 * caller's own reason. The call ends with the body.
 */
export function guard(response: Response, call: Call): Response {
  // Chromium has a body even where there can be none, and accepts it for no other response.
  if (response.body === null || bodiless.includes(response.status)) {
    call.end();
    return response;
  }
  const reader = response.body.getReader();
  call.letGo(); // a process may end though nobody reads
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value } = await call.run(() => call.receive(() => reader.read()));
        if (value) return controller.enqueue(value);
        call.end();
        controller.close();
      },
      cancel(reason) {
        call.end();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 }, // nothing is read before it is asked for
  );
  const { status, headers } = response;
  const guarded = new Response(body, { status, headers });
  for (const name of ["url", "redirected", "statusText"] as const) {
    // A status text of the server's may have characters that the platform takes from nobody else.
    Object.defineProperty(guarded, name, { value: response[name] });
  }
  return guarded;
}

/** Status codes of responses that have no body (Fetch standard, null body status). */
const bodiless = [204, 205, 304];
