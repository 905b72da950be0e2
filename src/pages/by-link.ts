import { linkTarget } from "./link-target.js";
import { bySteps, type Paging, type Steps } from "./pages.js";

/**
 * Pages of which each has a link to the next one, in the header `Link` with the relation `next`.
 *
 * The link is not followed, since it could lead anywhere, with our credentials: its query goes over the parameters of the
 * next call. It never changes `kept`, the names of what is no plain parameter of the query, nor the body.
 */
export function byLink<Page, Item>(
  items: Steps<Page, Item>["items"],
  kept: readonly string[] = [],
): Paging<Page, Item> {
  // A parameter that is an object has its members in names such as `filter[name]`.
  const isKept = (name: string): boolean => {
    return [name, name.replace(/\[.*$/s, "")].some((one) => one === "body" || kept.includes(one));
  };
  return bySteps({
    items,
    next(_page, _params, { headers }) {
      const target = linkTarget(headers.get("Link") ?? "", "next");
      if (target === undefined) return undefined;
      const query = new URLSearchParams(/^[^?#]*\?([^#]*)/.exec(target)?.[1]);
      const names = [...new Set(query.keys())].filter((name) => !isKept(name));
      return Object.fromEntries(
        names.map((name) => {
          const [first, ...more] = query.getAll(name);
          return [name, more.length === 0 ? first : [first, ...more]];
        }),
      );
    },
  });
}
