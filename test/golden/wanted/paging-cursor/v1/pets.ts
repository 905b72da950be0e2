// Generated from test/golden/given/paging-cursor.yaml by `npm run generate`. Do not edit.

import { byCursor, type CallOptions, type Pages, Resource } from "../../../../../src/index.js";
import type { Cat, Dog, ListPetsResponse, Visit } from "./models.js";

export class PetsApi extends Resource {
  /**
   * List pets.
   *
   * Await it for one page, or iterate it for every item of that page and all after it.
   *
   * `GET /pets`
   */
  listPets(params: ListPetsParams = {}, options?: CallOptions): Pages<ListPetsResponse, Cat | Dog> {
    return this.pages(
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

/** Parameters of {@link PetsApi.listPets}. */
export interface ListPetsParams {
  after?: string | undefined;
}

/** Parameters of {@link PetsApi.listVisits}. */
export interface ListVisitsParams {
  from?: number | undefined;
}
