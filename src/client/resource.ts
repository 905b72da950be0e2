import type { ApiPromise } from "../calls/api-promise.js";
import type { ApiError } from "../errors/errors.js";
import type { Hints } from "../hints.js";
import type { CallOptions } from "../options.js";
import type { Pages, Paging } from "../pages/pages.js";
import type { CallOperation } from "./caller.js";

/** Base class of the operations of one tag. */
export abstract class Resource {
  readonly #callOperation: CallOperation;

  constructor(callOperation: CallOperation) {
    this.#callOperation = callOperation;
  }

  /** Calls an operation, such as `GET /users/{username}`. `params` holds all that it takes, the body as `body`. */
  protected call<P extends ApiPromise<unknown>>(
    operation: string,
    params: object,
    options: CallOptions | undefined,
    hints?: Hints,
  ): P {
    return this.#callOperation(operation, params, options, hints);
  }

  /** Calls an operation whose response is one page of many. */
  protected pages<Page, Item, E extends ApiError, P extends Pages<Page, Item, E>>(
    operation: string,
    params: object,
    options: CallOptions | undefined,
    paging: Paging<Page, Item>,
    hints?: Hints,
  ): P & Pages<Page, Item, E> {
    const call = (page: object) => this.#callOperation<ApiPromise<Page, E>>(operation, page, options, hints);
    // A response enters here: P is what the API's document says about its headers.
    return paging(call, params, operation) as P & Pages<Page, Item, E>;
  }
}
