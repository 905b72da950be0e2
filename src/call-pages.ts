import type { ApiPromise } from "./api-promise.js";
import type { Caller } from "./caller.js";
import type { ApiError } from "./errors.js";
import type { Hints } from "./hints.js";
import type { CallOptions } from "./options.js";
import type { Pages, Paging } from "./pages.js";

/** Calls an operation whose answer is one page of many. */
export function callPages<Page, Item, E extends ApiError>(
  caller: Caller,
  operation: string,
  params: object,
  options: CallOptions | undefined,
  paging: Paging<Page, Item>,
  hints?: Hints,
): Pages<Page, Item, E> {
  return paging((page) => caller<ApiPromise<Page, E>>(operation, page, options, hints), params);
}
