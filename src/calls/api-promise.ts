import { ApiError, ResponseError } from "../errors/errors.js";

/** A success whose body has not been read. */
export interface Exchange<T> {
  response: Response;
  /** Values of the headers that the API's document names, where it names any. */
  readonly headers: object | undefined;
  /** Reads the body, and ends the call. */
  read(): Promise<T>;
  /** Leaves the body of `response` to somebody else, with whom the call ends. */
  release(): void;
}

/** Data of a success, with its response. */
export interface WithResponse<T> {
  readonly data: T;
  /** Status and headers; the body has been read. */
  readonly response: Response;
}

/** The same where the API's document names headers; all others are in `response`. */
export interface WithHeaders<T, H extends object> extends WithResponse<T> {
  readonly headers: H;
}

/** The value that {@link ApiPromise.safe} resolves to. */
export type Safe<T, E extends ApiError> = ({ readonly ok: true } & WithResponse<T>) | Failed<E>;

/** The value that {@link ApiPromise.safe} resolves to for an error. */
export interface Failed<E extends ApiError> {
  readonly ok: false;
  readonly error: E | ResponseError;
}

/**
 * A call under way: await it for the data.
 *
 * The call starts at once, awaited or not. Every failure is a rejection: {@link ApiError}, {@link ResponseError},
 * `ConnectionError`, `TimeoutError`, `ArgumentError`, or the reason of the caller's own abort.
 *
 * Composition, not `extends Promise`: a subclass would report an unhandled rejection where only
 * {@link ApiPromise.withResponse} is awaited.
 */
export class ApiPromise<T, E extends ApiError = ApiError> implements Promise<T> {
  readonly [Symbol.toStringTag] = "ApiPromise";
  readonly #exchange: Promise<Exchange<T>>;
  #data: Promise<T> | undefined;
  #raw = false;

  constructor(exchange: Promise<Exchange<T>>) {
    this.#exchange = exchange.then(async (exchange) => {
      if (this.#raw) exchange.release();
      else await this.#read(exchange);
      return exchange;
    });
  }

  /** Resolves to the data and to the response's status and headers. */
  async withResponse(): Promise<WithResponse<T>> {
    const exchange = await this.#exchange;
    // Where the body was to be left alone and the data is asked for all the same, it is read now.
    const data = await this.#read(exchange);
    const { response, headers } = exchange;
    return { data, response, ...(headers && { headers }) };
  }

  /**
   * Resolves to the response itself, its body unread, when it is a success.
   *
   * Ask for it at once, as in `client.getFile(…).asResponse()`: later the body may have been read.
   */
  async asResponse(): Promise<Response> {
    this.#raw = true;
    return (await this.#exchange).response;
  }

  /**
   * Resolves for every response: to its data, or to an error whose `status` decides the type of its `body`.
   *
   * Without a response it still rejects: `ArgumentError`, `ConnectionError`, `TimeoutError`, the caller's own abort.
   */
  async safe(): Promise<Safe<T, E>> {
    try {
      return { ok: true, ...(await this.withResponse()) };
    } catch (error) {
      // A response enters here: E is what the API's document says about it.
      if (error instanceof ApiError || error instanceof ResponseError) return { ok: false, error: error as E };
      throw error;
    }
  }

  // biome-ignore lint/suspicious/noThenProperty: a promise has one
  then<A = T, B = never>(
    onFulfilled?: ((data: T) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#exchange.then((exchange) => this.#read(exchange)).then(onFulfilled, onRejected);
  }

  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(undefined, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<T> {
    return this.then().finally(onFinally);
  }

  /** A body can be read but once. */
  #read(exchange: Exchange<T>): Promise<T> {
    this.#data ??= exchange.read();
    return this.#data;
  }
}

/** An {@link ApiPromise} of an operation whose success has headers that the API's document names. */
export interface ApiPromiseWithHeaders<T, E extends ApiError, H extends object> extends ApiPromise<T, E> {
  withResponse(): Promise<WithHeaders<T, H>>;
  safe(): Promise<({ readonly ok: true } & WithHeaders<T, H>) | Failed<E>>;
}
