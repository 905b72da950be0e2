/** Sends a request; `operation` is its route, such as `GET /users/{username}`. */
export type Next = (request: Request, operation: string) => Promise<Response>;

/**
 * Wraps the sending of a request, to look at it, change it, or return a response in its place.
 *
 * It wraps each attempt anew, with its credentials, the redirects inside of it: what it is to remember stands outside.
 * The first of a list is outermost. A signal of its own on the request ends the attempt as a broken connection does.
 *
 * @example
 * ```ts
 * const traced: Interceptor = (next) => async (request, operation) => {
 *   request.headers.set("traceparent", newTrace());
 *   return next(request, operation);
 * };
 * ```
 */
export type Interceptor = (next: Next) => Next;
