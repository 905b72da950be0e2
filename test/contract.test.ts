import { describe, expect, it } from "vitest";
import { ApiError } from "../src/index.js";
import { version } from "../src/user-agent.js";
import { type Case, cases, exampleParams } from "./clients.js";
import type { DocumentedOperation } from "./documents.js";

/** What a client sends, seen by the `fetch` it is given. */
interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

function observe(respond: () => Response): {
  sent: Sent[];
  fetch: (url: string, init: RequestInit) => Promise<Response>;
} {
  const sent: Sent[] = [];
  return {
    sent,
    async fetch(url, { method = "", headers, body }) {
      sent.push({ url, method, headers: Object.fromEntries(new Headers(headers)), body });
      return respond();
    },
  };
}

function respondWith(status: string, content: { mediaType: string; example: unknown } | undefined): Response {
  const body = content ? JSON.stringify(content.example) : null;
  const headers = content ? { "Content-Type": content.mediaType } : {};
  return new Response(body, { status: Number(status), headers });
}

function successOf({ responses }: DocumentedOperation): [status: string, example: unknown] {
  const [success] = [...responses].filter(([status]) => status.startsWith("2"));
  if (success === undefined) throw new Error("no success is documented");
  return [success[0], success[1]];
}

function expectedUrl({ serverPath, path, parameters }: DocumentedOperation): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => {
    return encodeURIComponent(String(parameters.find((parameter) => parameter.name === name)?.example));
  });
  const query = new URLSearchParams();
  for (const { name, example } of parameters.filter((parameter) => parameter.in === "query")) {
    for (const value of [example ?? []].flat()) query.append(name, String(value));
  }
  return `https://api.example${serverPath}${filled}${query.size > 0 ? `?${query}` : ""}`;
}

it("covers the 42 operations of the documents that ship", () => {
  expect(cases.length).toBeGreaterThanOrEqual(42);
});

describe("what is sent, from the examples of the document", () => {
  it.each(cases)("$title", async ({ operation, method, credential: [header, value] }) => {
    const [status] = successOf(operation);
    const { sent, fetch } = observe(() => respondWith(status, operation.responses.get(status)));
    await method({ baseUrl: "https://api.example", fetch })(exampleParams(operation));

    const headerParameters = operation.parameters.filter((parameter) => parameter.in === "header");
    expect(sent).toEqual([
      {
        method: operation.method,
        url: expectedUrl(operation),
        headers: {
          accept: "application/json",
          "user-agent": `openapi-facade/${version}`,
          [header.toLowerCase()]: value,
          ...(operation.body && { "content-type": operation.body.mediaType }),
          ...Object.fromEntries(headerParameters.map(({ name, example }) => [name.toLowerCase(), String(example)])),
        },
        body: operation.body ? JSON.stringify(operation.body.example) : null,
      },
    ]);
  });
});

describe("what every documented status becomes", () => {
  const table = cases.flatMap(({ operation, title, method }) =>
    [...operation.responses].map(([status, content]) => ({ operation, title, method, status, content })),
  );
  const successes = table.filter(({ status }) => status.startsWith("2"));
  // A default stands for every status that is not documented.
  const failures = table
    .filter(({ status }) => !status.startsWith("2"))
    .map((row) => ({ ...row, status: row.status === "default" ? "418" : row.status }));

  it("covers the 135 responses of the documents that ship", () => {
    expect(successes.length + failures.length).toBeGreaterThanOrEqual(135);
  });

  it.each(successes)("$title: $status is a value", async ({ operation, method, status, content }) => {
    const { fetch } = observe(() => respondWith(status, content));
    const { data, response } = await method({ baseUrl: "https://api.example", fetch })(
      exampleParams(operation),
    ).withResponse();
    expect(data).toEqual(content?.example);
    expect(response.status).toBe(Number(status));
  });

  it.each(failures)("$title: $status is a failure", async ({ operation, method, status, content }) => {
    const { fetch } = observe(() => respondWith(status, content));
    const call = method({ baseUrl: "https://api.example", fetch, retry: false });
    const error = await call(exampleParams(operation))
      .withResponse()
      .catch((error: unknown) => error);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: Number(status), operation: `${operation.method} ${operation.path}` });
    expect(error).toHaveProperty("body", content?.example);
    expect(await call(exampleParams(operation)).safe()).toMatchObject({ ok: false, error: { status: Number(status) } });
  });
});

describe("without credentials", () => {
  const isAnonymous = ({ operation: { security } }: Case): boolean => security.some((names) => names.length === 0);

  it.each(cases.filter(isAnonymous))("$title is sent", async ({ operation, anonymousMethod, credential }) => {
    const [status] = successOf(operation);
    const { sent, fetch } = observe(() => respondWith(status, operation.responses.get(status)));
    const params = exampleParams(operation);
    await anonymousMethod({ baseUrl: "https://api.example", fetch })(params);
    // Where a header parameter has the name of the header that carries the credentials, it is the parameter.
    expect(sent.map(({ headers }) => headers[credential[0].toLowerCase()])).toEqual([params[credential[0]]]);
    expect(sent.map(({ headers }) => headers["authorization"])).toEqual([undefined]);
  });

  it.each(cases.filter((one) => !isAnonymous(one)))("$title is refused", async ({ operation, anonymousMethod }) => {
    const { sent, fetch } = observe(() => new Response());
    const call = anonymousMethod({ baseUrl: "https://api.example", fetch });
    await expect(call(exampleParams(operation)).withResponse()).rejects.toThrow(
      `${operation.method} ${operation.path} needs credentials: `,
    );
    expect(sent).toEqual([]);
  });
});

describe("what an operation needs", () => {
  const required = cases.filter(({ operation }) => operation.parameters.some((one) => one.in === "path"));

  it.each(required)("$title: nothing is sent without its path values", async ({ operation, method }) => {
    const { sent, fetch } = observe(() => new Response());
    const params = { ...exampleParams(operation) };
    for (const { name } of operation.parameters.filter((parameter) => parameter.in === "path")) delete params[name];
    await expect(method({ baseUrl: "https://api.example", fetch })(params).withResponse()).rejects.toThrow(
      "cannot be undefined",
    );
    expect(sent).toEqual([]);
  });

  const optional = cases.filter(({ operation }) => {
    return operation.parameters.every(({ required }) => !required) && !operation.body?.required;
  });

  it.each(optional)("$title: can be called with nothing", async ({ operation, method }) => {
    const [status] = successOf(operation);
    const { sent, fetch } = observe(() => respondWith(status, operation.responses.get(status)));
    await method({ baseUrl: "https://api.example", fetch })();
    expect(sent).toMatchObject([{ url: `https://api.example${operation.serverPath}${operation.path}`, body: null }]);
  });
});
