import type { ApiPromise } from "./api-promise.js";
import type { Caller } from "./caller.js";
import type { ApiError } from "./errors.js";
import type { Hints } from "./hints.js";
import type { CallOptions, NoHeaders } from "./options.js";
import type { Pages, Paging } from "./pages.js";

/** Base class of the operations of one tag. */
export abstract class Resource {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Calls an operation, such as `GET /users/{username}`. `params` holds all that it takes, the body as `body`. */
  protected call<T, E extends ApiError, H extends object>(
    operation: string,
    params: object,
    options: CallOptions | undefined,
    hints?: Hints,
  ): ApiPromise<T, E, H> {
    return this.#caller(operation, params, options, hints);
  }

  /** Calls an operation whose answer is one page of many. */
  protected pages<Page, Item, E extends ApiError>(
    operation: string,
    params: object,
    options: CallOptions | undefined,
    paging: Paging<Page, Item>,
    hints?: Hints,
  ): Pages<Page, Item, E> {
    return paging((page) => this.#caller<Page, E, NoHeaders>(operation, page, options, hints), params);
  }
}
