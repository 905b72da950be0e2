// Generated from test/golden/given/servers.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { PingsApi } from "./pings.js";

/** Options of {@link ServersV1}. */
export interface ServersV1Options extends ClientOptions {
  /**
   * Where the API is, instead of the document's own server. The path `/v1` is added to it.
   *
   * The document knows these, the first by default:
   *
   * - `https://{region}.acme.example:{port}`: Where most are. `region` is `eu` or `us`, by default `eu`. Where data lies. `port` is `8443` by default.
   * - `https://sandbox.acme.example/try`: For trying things out.
   */
  baseUrl?: string | undefined;
}

/** Servers. */
export class ServersV1 {
  readonly pings: PingsApi;
  readonly #options: ServersV1Options;

  constructor(options: ServersV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.pings = new PingsApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: ServersV1Options): ServersV1 {
    return new ServersV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link ServersV1} without its methods. */
export function createServersV1Caller(options: ServersV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://eu.acme.example:8443/v1",
    schemes: {},
    security: [],
  };
}
