// Generated from tiledb@v1 and tiledb@v4 by `npm run generate`. Do not edit.

import { withEnvironment } from "../../src/index.js";
import { TileDBV1, type TileDBV1Options } from "./v1/client.js";
import { TileDBV4, type TileDBV4Options } from "./v4/client.js";

/** Options of {@link TileDB}. */
export interface TileDBOptions extends TileDBV1Options, TileDBV4Options {}

/** TileDB: each version of its API as a property, over one configuration. */
export class TileDB {
  readonly v1: TileDBV1;
  readonly v4: TileDBV4;
  readonly #options: TileDBOptions;

  constructor(options: TileDBOptions = {}) {
    this.v1 = new TileDBV1(options);
    this.v4 = new TileDBV4(options);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: TileDBOptions): TileDB {
    return new TileDB({ ...this.#options, ...options });
  }

  /**
   * Makes a client, and takes what `options` leave out from `TILEDB_REST_HOST`, `TILEDB_REST_TOKEN`,
   * `TILEDB_REST_USERNAME` and `TILEDB_REST_PASSWORD`.
   */
  static fromEnv(options: TileDBOptions = {}): TileDB {
    return new TileDB(
      withEnvironment(options, {
        baseUrl: "TILEDB_REST_HOST",
        apiKey: "TILEDB_REST_TOKEN",
        username: "TILEDB_REST_USERNAME",
        password: "TILEDB_REST_PASSWORD",
      }),
    );
  }
}
