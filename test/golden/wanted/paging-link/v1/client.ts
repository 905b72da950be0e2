// Generated from test/golden/given/paging-link.yaml by `npm run generate`. Do not edit.

import {
  type Api,
  apiKeyInQuery,
  type CallOperation,
  type ClientOptions,
  createCaller,
  type Secret,
} from "../../../../../src/index.js";
import { IssuesApi } from "./issues.js";

/** Options of {@link PagingLinkV1}. */
export interface PagingLinkV1Options extends ClientOptions {
  /** Sent in the query parameter `api_key`. */
  apiKey?: Secret | undefined;
}

/** Pages by link. */
export class PagingLinkV1 {
  readonly issues: IssuesApi;
  readonly #options: PagingLinkV1Options;

  constructor(options: PagingLinkV1Options = {}) {
    const caller = createCaller(options, describeApi(options));
    this.issues = new IssuesApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: PagingLinkV1Options): PagingLinkV1 {
    return new PagingLinkV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link PagingLinkV1} without its methods. */
export function createPagingLinkV1Caller(options: PagingLinkV1Options = {}): CallOperation {
  return createCaller(options, describeApi(options));
}

/** Describes what the API's document says of all its operations, with the credentials of `options`. */
export function describeApi(options: PagingLinkV1Options): Api {
  return {
    server: "https://pages.example",
    schemes: { Key: apiKeyInQuery("api_key", { apiKey: options.apiKey }) },
    security: [["Key"]],
  };
}
