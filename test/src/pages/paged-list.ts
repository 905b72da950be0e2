import { type ApiError, type CallOptions, createCaller, type Pages, type Paging } from "../../../src/index.js";
import { observedFetch } from "../observed-fetch.js";

/** A list, and the queries that its server was asked with so far, one for each page. */
export interface PagedList<Page, Item> {
  readonly pages: Pages<Page, Item, ApiError>;
  asked(): string[];
}

/** A list at `GET /users` whose server responds to a query with a page, or with a whole response. */
export function pagedList<Page extends object, Item>(
  paging: Paging<Page, Item>,
  respond: (query: URLSearchParams) => Page | Response,
  params: object = {},
  options: CallOptions = {},
): PagedList<Page, Item> {
  const { fetch, sent } = observedFetch(({ url }) => {
    const received = respond(new URL(url).searchParams);
    return received instanceof Response ? received : Response.json(received);
  });
  const call = createCaller({ fetch }, { server: "https://api.example.com", schemes: {}, security: [] });
  return {
    pages: paging((page) => call("GET /users", page, options), params, "GET /users"),
    asked: () => sent.map(({ url }) => new URL(url).search),
  };
}
