import { bySteps, noTotal, type Paging, readTotal, type Steps } from "./pages.js";

/**
 * Pages that begin after a number of items, in `parameter`: the next one after those of this page too.
 *
 * The first page without items is the last. So is that with which there are as many as `total` tells, or that leaves it
 * out.
 */
export function byOffset<Page, Item>(
  parameter: string,
  items: Steps<Page, Item>["items"],
  total?: (page: Page) => number | null | undefined,
): Paging<Page, Item> {
  return bySteps({
    items,
    next(page, params) {
      const count = items(page)?.length ?? 0;
      const offset = Number(Reflect.get(params, parameter) ?? 0) + count;
      if (count === 0) return undefined;
      const all = total && readTotal(total(page));
      if (Number.isNaN(all)) return noTotal;
      return all !== undefined && offset >= all ? undefined : { [parameter]: offset };
    },
  });
}
