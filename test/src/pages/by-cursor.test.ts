import { describe, expect, it } from "vitest";
import { byCursor } from "../../../src/index.js";
import { type PagedList, pagedList } from "./paged-list.js";

interface User {
  id?: string | number | null;
}

interface Page {
  data?: (User | null)[] | null;
  has_more?: boolean | null;
}

const all: User[] = ["a", "b", "c", "d", "e"].map((id) => ({ id }));

/** A server that gives two users a page, and what a test sets besides; `more` says whether a member tells of the end. */
function setUp(params: object = {}, besides: Page = {}, more = true): PagedList<Page, User | null> {
  return pagedList(
    byCursor<Page, User | null>(
      "after",
      (page) => page.data,
      (item) => item?.id,
      more ? (page) => page.has_more : undefined,
    ),
    (query) => {
      const start = all.findIndex(({ id }) => id === query.get("after")) + 1;
      return { data: all.slice(start, start + 2), has_more: start + 2 < all.length, ...besides };
    },
    params,
  );
}

describe("pages by cursor", () => {
  it.each<[title: string, params: object, want: User[], asked: string[]]>([
    ["the start", {}, all, ["", "?after=b", "?after=d"]],
    ["a cursor", { after: "c", limit: 2 }, all.slice(3), ["?after=c&limit=2"]],
    ["the last cursor", { after: "e" }, [], ["?after=e"]],
  ])("go from %s to the page that says that there are no more", async (_, params, want, asked) => {
    const list = setUp(params);
    expect(await list.pages.toArray()).toEqual(want);
    expect(list.asked()).toEqual(asked);
  });

  it("go on to an empty page where no member tells whether there are more", async () => {
    const list = setUp({}, {}, false);
    expect(await list.pages.toArray()).toEqual(all);
    expect(list.asked()).toEqual(["", "?after=b", "?after=d", "?after=e"]);
  });

  it.each<[title: string, besides: Page]>([
    ["is empty, though it says that there are more", { data: [], has_more: true }],
    ["has no items, though it says that there are more", { data: null, has_more: true }],
    ["does not say whether there are more", { has_more: null }],
    ["has a last item without a cursor", { data: [{ id: "a" }, {}], has_more: true }],
    ["has a last item whose cursor is null", { data: [{ id: "a" }, { id: null }], has_more: true }],
    ["has a last item whose cursor is empty", { data: [{ id: "a" }, { id: "" }], has_more: true }],
    ["has a last item that is null", { data: [{ id: "a" }, null], has_more: true }],
  ])("end with a page that %s", async (_, besides) => {
    const list = setUp({}, besides);
    await list.pages.toArray();
    expect(list.asked()).toEqual([""]);
  });

  it("take numbers as cursors", async () => {
    const list = pagedList<{ data: User[] }, User>(
      byCursor(
        "after",
        (page) => page.data,
        (item) => item.id,
      ),
      (query) => ({ data: query.get("after") === "0" ? [] : [{ id: 0 }] }),
    );
    expect(await list.pages.toArray()).toEqual([{ id: 0 }]);
    expect(list.asked()).toEqual(["", "?after=0"]);
  });

  it("fail where the server gives the same page again, after its items", async () => {
    const list = setUp({}, { data: [{ id: "a" }], has_more: true });
    const seen: unknown[] = [];
    const run = async () => {
      for await (const item of list.pages) seen.push(item);
    };
    await expect(run()).rejects.toThrow("GET /users: 200 a page that names itself as the next one");
    expect([seen, list.asked()]).toEqual([
      [{ id: "a" }, { id: "a" }],
      ["", "?after=a"],
    ]);
  });

  it.each<[title: string, items: unknown[], words: string]>([
    ["whose cursor is an object", [{ id: { toString: 1 } }], "a page whose token for the next one is not text"],
    ["that is null, where the document says it never is", [null], "a page that lacks what leads to the next one"],
  ])("fail after a last item %s", async (_, data, words) => {
    const list = pagedList<{ data: User[] }, User>(
      byCursor(
        "after",
        (page) => page.data,
        (item) => item.id,
      ),
      () => Response.json({ data }),
    );
    await expect(list.pages.toArray()).rejects.toMatchObject({
      name: "ResponseError",
      message: `GET /users: 200 ${words}`,
    });
    expect(list.asked()).toEqual([""]);
  });

  it("are asked for no further than a limit", async () => {
    const list = setUp();
    expect(await list.pages.toArray({ limit: 2 })).toEqual(all.slice(0, 2));
    expect(list.asked()).toEqual([""]);
  });
});
