// Generated from test/golden/given/paging-offset.yaml by `npm run generate`. Do not edit.

import { byOffset, type CallOptions, type Pages, Resource } from "../../../../../src/index.js";
import type { Book, BookPage } from "./models.js";

export class BooksApi extends Resource {
  /**
   * List books.
   *
   * Await it for one page, or iterate it for every item of that page and all after it.
   *
   * `GET /books`
   */
  listBooks(params: ListBooksParams = {}, options?: CallOptions): Pages<BookPage, Book> {
    return this.pages(
      "GET /books",
      params,
      options,
      byOffset(
        "offset",
        (page) => page.books,
        (page) => page.meta?.total_count,
      ),
    );
  }

  /**
   * List the titles of all books.
   *
   * Await it for one page, or iterate it for every item of that page and all after it.
   *
   * `GET /books/titles`
   */
  listTitles(params: ListTitlesParams = {}, options?: CallOptions): Pages<(string | null)[], string | null> {
    return this.pages(
      "GET /books/titles",
      params,
      options,
      byOffset<(string | null)[], string | null>("skip", (page) => page),
    );
  }
}

/** Parameters of {@link BooksApi.listBooks}. */
export interface ListBooksParams {
  /** At least 0. */
  offset?: number | undefined;
  limit?: number | undefined;
}

/** Parameters of {@link BooksApi.listTitles}. */
export interface ListTitlesParams {
  skip?: number | undefined;
}
