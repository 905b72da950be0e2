import type { ApiPromise } from "../calls/api-promise.js";
import type { ApiError } from "../errors/errors.js";
import type { Hints } from "../hints.js";
import type { CallOptions } from "../options.js";
import type { Pages, Paging } from "../pages/pages.js";
import type { CallOperation } from "./caller.js";

/**
 * Calls an operation whose response is one page of many, as methods do by `Resource`, which cannot call this: every
 * bundle has that class, and few have pages.
 */
export function callPages<Page, Item, E extends ApiError, P extends Pages<Page, Item, E>>(
  callOperation: CallOperation,
  operation: string,
  params: object,
  options: CallOptions | undefined,
  paging: Paging<Page, Item>,
  hints?: Hints,
): P & Pages<Page, Item, E> {
  const call = (page: object) => callOperation<ApiPromise<Page, E>>(operation, page, options, hints);
  // A response enters here: P is what the API's document says about its headers.
  return paging(call, params, operation) as P & Pages<Page, Item, E>;
}
