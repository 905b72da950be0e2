import { bySteps, byTokenOf, type Paging, type Steps } from "./pages.js";

/**
 * Pages of which each tells the `token` of the next one, which goes into `parameter`.
 *
 * A page without a token is the last: it is missing, null or `""`. With `more`, so is each page where that is not true.
 */
export function byToken<Page, Item>(
  parameter: string,
  items: Steps<Page, Item>["items"],
  token: (page: Page) => unknown,
  more: (page: Page) => unknown = () => true,
): Paging<Page, Item> {
  return bySteps({
    items,
    next(page) {
      return more(page) === true ? byTokenOf(parameter, token(page)) : undefined;
    },
  });
}
