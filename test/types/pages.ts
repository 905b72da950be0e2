/** How lists that come in pages are typed: read by the compiler alone, as part of `npm run typecheck`. */

import { expectTypeOf } from "vitest";
import { type Cat, type Dog, PagingCursorV1 } from "../golden/wanted/paging-cursor/v1/index.js";
import { type Issue, PagingLinkV1 } from "../golden/wanted/paging-link/v1/index.js";
import { type Book, type BookPage, PagingOffsetV1 } from "../golden/wanted/paging-offset/v1/index.js";
import { type Charge, PagingRecognisedV1 } from "../golden/wanted/paging-recognised/v1/index.js";
import { type FileModel, type ListFilesHeaders, PagingTokenV1 } from "../golden/wanted/paging-token/v1/index.js";

export async function items(): Promise<void> {
  const { books } = new PagingOffsetV1();
  expectTypeOf(await books.listBooks()).toEqualTypeOf<BookPage>();
  expectTypeOf(await books.listBooks().toArray()).toEqualTypeOf<Book[]>();
  expectTypeOf(await books.listTitles().toArray()).toEqualTypeOf<(string | null)[]>();
  expectTypeOf(await new PagingLinkV1().issues.listIssues({ owner: "a" }).toArray()).toEqualTypeOf<Issue[]>();
  for await (const pet of new PagingCursorV1().pets.listPets()) expectTypeOf(pet).toEqualTypeOf<Cat | Dog>();
}

export async function recognised(): Promise<void> {
  const { lists } = new PagingRecognisedV1();
  expectTypeOf(await lists.listCharges().toArray()).toEqualTypeOf<Charge[]>();
  expectTypeOf(await lists.listIssues().toArray()).toEqualTypeOf<Charge[]>();
  expectTypeOf(await lists.listEvents()).toEqualTypeOf<string[]>();
}

export async function headers(): Promise<void> {
  const { files } = new PagingTokenV1();
  expectTypeOf((await files.listFiles().withResponse()).headers).toEqualTypeOf<ListFilesHeaders>();
  const result = await files.listFiles().safe();
  if (result.ok) {
    expectTypeOf(result.headers["X-Total"]).toEqualTypeOf<number>();
    expectTypeOf(result.data.files).toEqualTypeOf<FileModel[] | undefined>();
  } else if (result.error.status === 404) expectTypeOf(result.error.body.message).toEqualTypeOf<string | undefined>();
  // @ts-expect-error the document names no headers
  void (await new PagingLinkV1().issues.listIssues({ owner: "a" }).withResponse()).headers;
}
