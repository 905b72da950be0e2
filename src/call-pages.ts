import type { ApiPromiseWith, WithResponse } from "./api-promise.js";
import type { Caller } from "./caller.js";
import type { ApiError } from "./errors.js";
import type { Hints } from "./hints.js";
import type { CallOptions } from "./options.js";
import type { Pages, Paging } from "./pages.js";

/** Calls an operation whose answer is one page of many. */
export function callPages<Page, Item, E extends ApiError, W extends WithResponse<Page>>(
  caller: Caller,
  operation: string,
  params: object,
  options: CallOptions | undefined,
  paging: Paging<Page, Item>,
  hints?: Hints,
): Pages<Page, Item, E, W> {
  const call = (page: object) => caller<ApiPromiseWith<Page, E, W>>(operation, page, options, hints);
  return paging(call, params, operation);
}
