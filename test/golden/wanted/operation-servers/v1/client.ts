// Generated from test/golden/given/operation-servers.yaml by `npm run generate`. Do not edit.

import {
  type Api,
  apiKey,
  type CallOperation,
  type ClientOptions,
  createServersCaller,
  type Secret,
} from "../../../../../src/index.js";
import { FilesApi } from "./files.js";

/** Options of {@link OperationServersV1}. */
export interface OperationServersV1Options extends ClientOptions {
  /** Where the API is, instead of the document's own server. The path `/v1` is added to it. */
  baseUrl?: string | undefined;
  /** Sent in the header `X-Key`. */
  apiKey?: Secret | undefined;
}

/** Servers of operations. */
export class OperationServersV1 {
  readonly files: FilesApi;
  readonly #options: OperationServersV1Options;

  constructor(options: OperationServersV1Options = {}) {
    const caller = createServersCaller(options, describeApi(options));
    this.files = new FilesApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: OperationServersV1Options): OperationServersV1 {
    return new OperationServersV1({ ...this.#options, ...options });
  }
}

/**
 * Makes the caller of the functions of `functions.ts`: {@link OperationServersV1} without its
 * methods.
 */
export function createOperationServersV1Caller(options: OperationServersV1Options = {}): CallOperation {
  return createServersCaller(options, describeApi(options));
}

/** Describes what the API's document says of all its operations, with the credentials of `options`. */
export function describeApi(options: OperationServersV1Options): Api {
  return {
    server: "https://api.acme.example/v1",
    otherServers: [
      {
        server: "https://files.acme.example",
        trustedOrigins: ["https://*.acme.example"],
        operations: ["POST /files", "GET /content/{id}"],
      },
      { server: "https://api.acme.example/v0", operations: ["GET /old"] },
    ],
    schemes: { Key: apiKey("X-Key", { apiKey: options.apiKey }) },
    security: [["Key"]],
  };
}
