import { bySteps, byTokenOf, type Paging, type Steps } from "./pages.js";

/**
 * Pages that begin after an item, told in `parameter` by its `cursor`: the next one after the last of this page.
 *
 * A page without items, or whose last item has no cursor, is the last. With `more`, so is each page where that is not
 * true.
 */
export function byCursor<Page, Item>(
  parameter: string,
  items: Steps<Page, Item>["items"],
  cursor: (item: Item) => unknown,
  more: (page: Page) => unknown = () => true,
): Paging<Page, Item> {
  return bySteps({
    items,
    next(page) {
      const last = items(page)?.at(-1);
      return last === undefined || more(page) !== true ? undefined : byTokenOf(parameter, cursor(last));
    },
  });
}
