/** How lists that come in pages are typed: read by the compiler alone, as part of `npm run typecheck`. */

import { expectTypeOf } from "vitest";
import type { Cat, Dog } from "../golden/wanted/paging-cursor/v1/models.js";
import type { PetsApi } from "../golden/wanted/paging-cursor/v1/pets.js";
import type { IssuesApi } from "../golden/wanted/paging-link/v1/issues.js";
import type { Issue } from "../golden/wanted/paging-link/v1/models.js";
import type { BooksApi } from "../golden/wanted/paging-offset/v1/books.js";
import type { Book, BookPage } from "../golden/wanted/paging-offset/v1/models.js";
import type { ListsApi } from "../golden/wanted/paging-recognised/v1/lists.js";
import type { Charge } from "../golden/wanted/paging-recognised/v1/models.js";
import type { FilesApi, ListFilesHeaders } from "../golden/wanted/paging-token/v1/files.js";
import type { FileModel } from "../golden/wanted/paging-token/v1/models.js";

declare const pets: PetsApi;
declare const issues: IssuesApi;
declare const books: BooksApi;
declare const lists: ListsApi;
declare const files: FilesApi;

export async function items(): Promise<void> {
  expectTypeOf(await books.listBooks()).toEqualTypeOf<BookPage>();
  expectTypeOf(await books.listBooks().toArray()).toEqualTypeOf<Book[]>();
  expectTypeOf(await books.listTitles().toArray()).toEqualTypeOf<(string | null)[]>();
  expectTypeOf(await issues.listIssues({ owner: "a" }).toArray()).toEqualTypeOf<Issue[]>();
  for await (const pet of pets.listPets()) expectTypeOf(pet).toEqualTypeOf<Cat | Dog>();
}

export async function recognised(): Promise<void> {
  expectTypeOf(await lists.listCharges().toArray()).toEqualTypeOf<Charge[]>();
  expectTypeOf(await lists.listIssues().toArray()).toEqualTypeOf<Charge[]>();
  expectTypeOf(await lists.listEvents()).toEqualTypeOf<string[]>();
}

export async function headers(): Promise<void> {
  expectTypeOf((await files.listFiles().withResponse()).headers).toEqualTypeOf<ListFilesHeaders>();
  const result = await files.listFiles().safe();
  if (result.ok) {
    expectTypeOf(result.headers["X-Total"]).toEqualTypeOf<number>();
    expectTypeOf(result.data.files).toEqualTypeOf<FileModel[] | undefined>();
  } else if (result.error.status === 404) expectTypeOf(result.error.body.message).toEqualTypeOf<string | undefined>();
  // @ts-expect-error the document names no headers
  void (await issues.listIssues({ owner: "a" }).withResponse()).headers;
}
