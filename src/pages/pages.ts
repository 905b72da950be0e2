import type { ApiPromise, Failed, Safe, WithHeaders, WithResponse } from "../calls/api-promise.js";
import { type ApiError, ResponseError } from "../errors/errors.js";

/** Makes pages of an operation, given what calls it for one of them; only operations that page bring this code along. */
export type Paging<Page, Item> = <E extends ApiError>(
  call: (params: object) => ApiPromise<Page, E>,
  params: object,
  operation: string,
) => Pages<Page, Item, E>;

/** What a page holds, and what asks for the next one. */
export interface Steps<Page, Item> {
  /** Items of a page; nothing where they may be left out. */
  items(page: Page): readonly Item[] | null | undefined;
  /**
   * Parameters of the next request that differ from those of the request for `page`; `undefined` after the last page.
   * Text says what is wrong with the page.
   */
  next(page: Page, params: object, response: Response): object | string | undefined;
}

/** Pages by the steps from one to the next. */
export function bySteps<Page, Item>(steps: Steps<Page, Item>): Paging<Page, Item> {
  return (call, params, operation) => new Pages(call, params, operation, steps);
}

/**
 * A list that comes in pages: await it for one page, iterate it for every item of that page and all after it.
 *
 * Nothing is asked for before it is awaited or iterated; one page is asked for at a time. It rejects as an
 * `ApiPromise` does, and with a {@link ResponseError} for a page that has no list of items, that does not say properly
 * which page is next, or that names itself as the next one, which would never end.
 */
export class Pages<Page, Item, E extends ApiError = ApiError> implements PromiseLike<Page>, AsyncIterable<Item> {
  readonly #call: (params: object) => ApiPromise<Page, E>;
  readonly #params: object;
  readonly #operation: string;
  readonly #steps: Steps<Page, Item>;
  #first: ApiPromise<Page, E> | undefined;

  constructor(
    call: (params: object) => ApiPromise<Page, E>,
    params: object,
    operation: string,
    steps: Steps<Page, Item>,
  ) {
    this.#call = call;
    this.#params = params;
    this.#operation = operation;
    this.#steps = steps;
  }

  /** Every page, from the one that the parameters ask for. */
  async *byPage(): AsyncGenerator<Page, void, undefined> {
    let params = this.#params;
    let current = await this.#firstPage().withResponse();
    while (true) {
      if (!hasItems(this.#steps, current.data))
        throw broken(this.#operation, current, "a page whose items are not a list");
      yield current.data;
      const changes = findNext(this.#steps, current, params);
      if (changes === undefined) return;
      if (typeof changes === "string") throw broken(this.#operation, current, changes);
      params = { ...params, ...changes };
      current = await this.#call(params).withResponse();
    }
  }

  /** Every item of every page. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.byPage()) yield* this.#steps.items(page) ?? [];
  }

  /** All items, or the first `limit` of them; no page is asked for beyond those that hold them. */
  async toArray({ limit = Number.POSITIVE_INFINITY }: { limit?: number | undefined } = {}): Promise<Item[]> {
    const items: Item[] = [];
    if (limit <= 0) return items;
    for await (const item of this) {
      items.push(item);
      if (items.length >= limit) break;
    }
    return items;
  }

  /** Resolves to the first page and to the response's status and headers. */
  withResponse(): Promise<WithResponse<Page>> {
    return this.#firstPage().withResponse();
  }

  /** Resolves to the response with the first page, its body unread, when it is a success. */
  asResponse(): Promise<Response> {
    return this.#firstPage().asResponse();
  }

  /** Resolves for every response: to the first page, or to an error whose `status` decides the type of its `body`. */
  safe(): Promise<Safe<Page, E>> {
    return this.#firstPage().safe();
  }

  // biome-ignore lint/suspicious/noThenProperty: awaiting gives the first page
  then<A = Page, B = never>(
    onFulfilled?: ((page: Page) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#firstPage().then(onFulfilled, onRejected);
  }

  #firstPage(): ApiPromise<Page, E> {
    this.#first ??= this.#call(this.#params);
    return this.#first;
  }
}

/** {@link Pages} of an operation whose success has headers that the API's document names: those of the first page. */
export interface PagesWithHeaders<Page, Item, E extends ApiError, H extends object> extends Pages<Page, Item, E> {
  withResponse(): Promise<WithHeaders<Page, H>>;
  safe(): Promise<({ readonly ok: true } & WithHeaders<Page, H>) | Failed<E>>;
}

/** The parameter for the page after a token; `undefined` if the token is missing, null or `""`. */
export function byTokenOf(parameter: string, token: unknown): object | string | undefined {
  if (token === undefined || token === null || token === "") return undefined;
  const isText = typeof token === "string" || typeof token === "number";
  return isText ? { [parameter]: token } : "a page whose token for the next one is not text";
}

/** A total as a number, given as text too; 0 if it is left out, NaN if it is anything else. */
export function readTotal(total: unknown = 0): number {
  return total === null || typeof total === "string" || typeof total === "number" ? Number(total) : Number.NaN;
}

export const noTotal = "a page whose total is not a number";

/** Whether a page has a list of items, or may leave it out. Finding them fails where an object around them is missing. */
function hasItems<Page>(steps: Steps<Page, unknown>, page: Page): boolean {
  try {
    return Array.isArray(steps.items(page) ?? []);
  } catch {
    return false;
  }
}

/** Parameters that change for the next page, or text that says what is wrong with this one. */
function findNext<Page>(
  steps: Steps<Page, unknown>,
  { data, response }: WithResponse<Page>,
  params: object,
): object | string | undefined {
  try {
    const changes = steps.next(data, params, response);
    const isSame = typeof changes === "object" && changesNothing(changes, params);
    return isSame ? "a page that names itself as the next one" : changes;
  } catch {
    return "a page that lacks what leads to the next one"; // an object around it is missing
  }
}

/** Whether parameters are as they were. Those of a link are text, where the caller's may be numbers. */
function changesNothing(changes: object, params: object): boolean {
  return Object.entries(changes).every(([name, value]) => String(value) === String(Reflect.get(params, name)));
}

function broken(operation: string, { data, response }: WithResponse<unknown>, words: string): ResponseError {
  const { status, headers } = response;
  // No request id: nobody here knows the secrets that a server could put into it.
  const details = { operation, status, headers, body: data, text: "", requestId: undefined };
  return new ResponseError(details, words);
}
