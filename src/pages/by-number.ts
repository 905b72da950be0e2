import { bySteps, noTotal, type Paging, readTotal, type Steps } from "./pages.js";

/**
 * Pages that are numbered from 1, in `parameter`.
 *
 * `total` tells how many there are; a page that leaves it out is the last. Without `total`, the first page without items
 * is the last.
 */
export function byNumber<Page, Item>(
  parameter: string,
  items: Steps<Page, Item>["items"],
  total?: (page: Page) => number | null | undefined,
): Paging<Page, Item> {
  return bySteps({
    items,
    next(page, params) {
      const number = Number(Reflect.get(params, parameter) ?? 1);
      const count = total && readTotal(total(page));
      if (Number.isNaN(count)) return noTotal;
      const isLast = count === undefined ? !items(page)?.length : number >= count;
      return isLast ? undefined : { [parameter]: number + 1 };
    },
  });
}
