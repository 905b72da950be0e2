import { bySteps, type Paging, type Steps } from "./pages.js";

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
      const isLast = count === 0 || (total && offset >= (total(page) ?? 0));
      return isLast ? undefined : { [parameter]: offset };
    },
  });
}
