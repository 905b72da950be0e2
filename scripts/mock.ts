import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import type { LoadedDocument } from "./load.js";

/** A mock server on a free port of the loopback interface. */
export interface Mock {
  /** Scheme, host and port, such as `http://127.0.0.1:41093`. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts a server that answers as documents say, from their examples, and refuses requests that they do not allow.
 *
 * It is Prism, so that somebody else's reading of the documents judges what our clients send.
 */
export async function startMock(documents: readonly LoadedDocument[]): Promise<Mock> {
  const operations = await Promise.all(documents.map(readOperations));
  const server = createServer(operations.flat(), {
    cors: false,
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: true,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    components: { logger: createLogger("mock", { enabled: false }) },
  });
  const url = await server.listen(0, "127.0.0.1");
  return { url, close: () => server.close() };
}

/** Prism looks at an operation's path alone; requests have that of the document's server before it. */
async function readOperations({ document }: LoadedDocument): Promise<Operations> {
  const { pathname } = new URL(document.servers?.[0]?.url ?? "/", "http://localhost");
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  return operations.map((operation) => ({ ...operation, path: pathname.replace(/\/$/, "") + operation.path }));
}

type Operations = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>;
