import type { ApiPromise, Safe, WithResponse } from "./api-promise.js";
import type { ApiError } from "./errors.js";

/** Makes pages of an operation, given what calls it for one of them; only operations that page bring this code along. */
export type Paging<Page, Item> = <E extends ApiError>(
  call: (params: object) => ApiPromise<Page, E>,
  params: object,
) => Pages<Page, Item, E>;

/** What a page holds, and what asks for the next one. */
export interface Steps<Page, Item> {
  items(page: Page): readonly Item[];
  /** Parameters that ask for the page after `page`, given those that asked for it; `undefined` after the last. */
  next(page: Page, params: object): object | undefined;
}

/** Pages that are numbered from 1: `parameter` takes the number, `total` tells how many there are. */
export function byNumber<Page, Item>(
  parameter: string,
  items: (page: Page) => readonly Item[] | null | undefined,
  total: (page: Page) => number | null | undefined,
): Paging<Page, Item> {
  const steps: Steps<Page, Item> = {
    items: (page) => items(page) ?? [],
    next(page, params) {
      const number = Number(Reflect.get(params, parameter) ?? 1);
      return number < (total(page) ?? 0) ? { ...params, [parameter]: number + 1 } : undefined;
    },
  };
  return (call, params) => new Pages(call, params, steps);
}

/**
 * A list that comes in pages: await it for one page, iterate it for every item of that page and all after it.
 *
 * Nothing is asked for before it is awaited or iterated; one page is asked for at a time. It rejects as an
 * {@link ApiPromise} does.
 */
export class Pages<Page, Item, E extends ApiError = ApiError> implements PromiseLike<Page>, AsyncIterable<Item> {
  readonly #call: (params: object) => ApiPromise<Page, E>;
  readonly #params: object;
  readonly #steps: Steps<Page, Item>;
  #first: ApiPromise<Page, E> | undefined;

  constructor(call: (params: object) => ApiPromise<Page, E>, params: object, steps: Steps<Page, Item>) {
    this.#call = call;
    this.#params = params;
    this.#steps = steps;
  }

  /** Every page, from the one that the parameters ask for. */
  async *byPage(): AsyncGenerator<Page, void, undefined> {
    let page = await this.#firstPage();
    yield page;
    for (let next = this.#steps.next(page, this.#params); next; next = this.#steps.next(page, next)) {
      page = await this.#call(next);
      yield page;
    }
  }

  /** Every item of every page. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.byPage()) yield* this.#steps.items(page);
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

  /** Resolves to the first page and the answer's status and headers. */
  withResponse(): Promise<WithResponse<Page>> {
    return this.#firstPage().withResponse();
  }

  /** Resolves to the answer that holds the first page, its body unread, when it is a success. */
  asResponse(): Promise<Response> {
    return this.#firstPage().asResponse();
  }

  /** Resolves for every answer: to the first page, or to the error whose `status` tells the type of its `body`. */
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
