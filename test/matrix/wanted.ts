/** In what runtimes differ by their nature. */
export interface Platform {
  /** Whether it has environment variables. */
  readonly hasEnvironment: boolean;
  /** Whether it shows where a response redirects to: browsers do not. */
  readonly showsRedirects: boolean;
}

/** The key that the environment has, where there is one. */
export const environmentKey = "key-of-the-environment";

/** What the program must come to. */
export function wanted({ hasEnvironment, showsRedirects }: Platform): Record<string, unknown> {
  const emails = ["1.1", "1.2", "2.1", "2.2", "3.1", "3.2"].map((number) => `${number}@example.com`);
  const operation = "GET /users/{username}";
  const redirected = `${operation}: 0 redirected; browsers hide the target`;
  const withoutCredentials = "GET /users/self needs credentials: apiKey, or username and password, or accessToken";
  const forbidden = { name: "ApiError", operation, status: 403, message: `${operation}: 403 the key … may not` };
  return {
    data: { username: "ä/b c", email: "/v1/users/%C3%A4%2Fb%20c" },
    function: { username: "alice", email: "/v1/users/alice" },
    byPath: { data: { user: { id: "key-that-is-secret" } } },
    body: [204, encodeURI('application/json {"username":"Zoë"}')],
    nothing: true,
    nothingByPath: [true, true, 204],
    missing: {
      ...{ name: "ApiError", operation, status: 404, requestId: "req-1" },
      message: `${operation}: 404 no such user (request_id req-1)`,
    },
    safe: [404, true],
    retried: { username: "free again" },
    timedOut: timeout(100),
    timedOutAmidTheBody: timeout(500),
    isTimeoutError: true,
    aborted: { name: "Error", message: "changed my mind" },
    unreachable: "ConnectionError",
    refused: { name: "ArgumentError", message: '/users/{username}: username cannot be ".."' },
    secretKept: forbidden,
    secretTold: false,
    redirected: showsRedirects
      ? "came with nothing secret"
      : { name: "ApiError", operation, status: 0, message: redirected },
    pages: emails,
    firstPage: 6,
    oauth: "Bearer token-1",
    faked: "alice@example.com",
    environment: hasEnvironment ? environmentKey : { name: "ArgumentError", message: withoutCredentials },
  };
}

function timeout(timeoutMs: number): object {
  const operation = "GET /users/{username}";
  return {
    name: "TimeoutError",
    operation,
    timeoutMs,
    message: `${operation}: no response within ${timeoutMs} ms`,
  };
}
