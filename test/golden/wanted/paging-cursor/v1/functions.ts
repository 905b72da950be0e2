// Generated from test/golden/given/paging-cursor.yaml by `npm run generate`. Do not edit.

import { byCursor, type CallOperation, type CallOptions, callPages, type Pages } from "../../../../../src/index.js";
import type { Cat, Dog, ListPetsResponse, Visit } from "./models.js";
import type { ListPetsParams, ListVisitsParams, PetsApi } from "./pets.js";
export { createPagingCursorV1Caller, type PagingCursorV1Options } from "./client.js";

/**
 * List pets. See {@link PetsApi.listPets}.
 *
 * `GET /pets`
 */
export function listPets(
  caller: CallOperation,
  params: ListPetsParams = {},
  options?: CallOptions,
): Pages<ListPetsResponse, Cat | Dog> {
  return callPages(
    caller,
    "GET /pets",
    params,
    options,
    byCursor<ListPetsResponse, Cat | Dog>(
      "after",
      (page) => page?.pets,
      (item) => item.id,
      (page) => page?.has_more,
    ),
  );
}

/**
 * List visits, each the number of a minute. See {@link PetsApi.listVisits}.
 *
 * `GET /visits`
 */
export function listVisits(
  caller: CallOperation,
  params: ListVisitsParams = {},
  options?: CallOptions,
): Pages<(Visit | null)[], Visit | null> {
  return callPages(
    caller,
    "GET /visits",
    params,
    options,
    byCursor<(Visit | null)[], Visit | null>(
      "from",
      (page) => page,
      (item) => item?.time?.minute,
    ),
  );
}
