// Generated from test/golden/given/paging-offset.yaml by `npm run generate`. Do not edit.

import { byOffset, type CallOperation, type CallOptions, callPages, type Pages } from "../../../../../src/index.js";
import type { BooksApi, ListBooksParams, ListTitlesParams } from "./books.js";
import type { Book, BookPage } from "./models.js";
export { createPagingOffsetV1Caller, type PagingOffsetV1Options } from "./client.js";

/**
 * List books. See {@link BooksApi.listBooks}.
 *
 * `GET /books`
 */
export function listBooks(
  caller: CallOperation,
  params: ListBooksParams = {},
  options?: CallOptions,
): Pages<BookPage, Book> {
  return callPages(
    caller,
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
 * List the titles of all books. See {@link BooksApi.listTitles}.
 *
 * `GET /books/titles`
 */
export function listTitles(
  caller: CallOperation,
  params: ListTitlesParams = {},
  options?: CallOptions,
): Pages<(string | null)[], string | null> {
  return callPages(
    caller,
    "GET /books/titles",
    params,
    options,
    byOffset<(string | null)[], string | null>("skip", (page) => page),
  );
}
