import { isClientError } from "../errors/errors.js";
import type { Interceptor } from "../interceptor.js";

/**
 * Prints a line for each attempt: `GET /users/{username} 200 in 34 ms`.
 *
 * The route stands for the URL, so that no value of a parameter gets into a log, and no header does.
 */
export function logAttempts(print: (line: string) => void = console.log): Interceptor {
  return (next) => async (request, operation) => {
    const start = performance.now();
    const finish = (end: string): void => print(`${operation} ${end} in ${Math.round(performance.now() - start)} ms`);
    try {
      const response = await next(request, operation);
      finish(String(response.status));
      return response;
    } catch (error) {
      finish(isClientError(error) ? error.name : "failed");
      throw error;
    }
  };
}
