// Generated from test/golden/given/swagger-2.yaml by `npm run generate`. Do not edit.

import {
  type Api,
  apiKey,
  type CallOperation,
  type ClientOptions,
  createCaller,
  type Secret,
} from "../../../../../src/index.js";
import { PhotosApi } from "./photos.js";

/** Options of {@link Swagger2V1}. */
export interface Swagger2V1Options extends ClientOptions {
  /**
   * Where the API is, instead of the document's own server. The path `/v1` is added to it.
   *
   * The document knows these, the first by default:
   *
   * - `https://api.acme.example`
   * - `http://api.acme.example`
   */
  baseUrl?: string | undefined;
  /** Sent in the header `X-Key`. */
  apiKey?: Secret | undefined;
}

/** Photos. */
export class Swagger2V1 {
  readonly photos: PhotosApi;
  readonly #options: Swagger2V1Options;

  constructor(options: Swagger2V1Options = {}) {
    const caller = createCaller(options, describeApi(options));
    this.photos = new PhotosApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: Swagger2V1Options): Swagger2V1 {
    return new Swagger2V1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link Swagger2V1} without its methods. */
export function createSwagger2V1Caller(options: Swagger2V1Options = {}): CallOperation {
  return createCaller(options, describeApi(options));
}

/** Describes what the API's document says of all its operations, with the credentials of `options`. */
export function describeApi(options: Swagger2V1Options): Api {
  return {
    server: "https://api.acme.example/v1",
    schemes: { Key: apiKey("X-Key", { apiKey: options.apiKey }) },
    security: [["Key"]],
    errorBody: { message: "message" },
  };
}
