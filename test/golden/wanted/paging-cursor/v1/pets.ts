// Generated from test/golden/given/paging-cursor.yaml by `npm run generate`. Do not edit.

import { byCursor, type CallOptions, type Pages, Resource } from "../../../../../src/index.js";
import type { Cat, Dog, ListPetsAnswer, Visit } from "./schema.js";

export class PetsApi extends Resource {
  /**
   * List pets.
   *
   * Await it for one page, or iterate it for every item of that page and all after it.
   *
   * `GET /pets`
   */
  listPets(params: ListPetsParams = {}, options?: CallOptions): Pages<ListPetsAnswer, Cat | Dog> {
    return this.pages(
      "GET /pets",
      params,
      options,
      byCursor<ListPetsAnswer, Cat | Dog>(
        "after",
        (page) => page?.pets,
        (item) => item.id,
        (page) => page?.has_more,
      ),
    );
  }

  /**
   * List visits, each the number of a minute.
   *
   * Await it for one page, or iterate it for every item of that page and all after it.
   *
   * `GET /visits`
   */
  listVisits(params: ListVisitsParams = {}, options?: CallOptions): Pages<(Visit | null)[], Visit | null> {
    return this.pages(
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
}

/** What {@link PetsApi.listPets} takes. */
export interface ListPetsParams {
  after?: string | undefined;
}

/** What {@link PetsApi.listVisits} takes. */
export interface ListVisitsParams {
  from?: number | undefined;
}
