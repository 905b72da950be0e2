import { describe, expect, it } from "vitest";
import { byNumber, byOffset } from "../../../src/index.js";
import { type PagedList, pagedList } from "./paged-list.js";

interface Page {
  users?: string[] | null;
  all?: number | null;
}

const all = ["a", "b", "c", "d", "e"];

/** A server that gives two users a page, and what a test sets besides. */
function setUp(params: object = {}, besides: Page = {}, withTotal = true): PagedList<Page, string> {
  const total = withTotal ? (page: Page) => page.all : undefined;
  return pagedList(
    byOffset<Page, string>("skip", (page) => page.users, total),
    (query) => {
      const skip = Number(query.get("skip") ?? 0);
      return { users: all.slice(skip, skip + 2), all: all.length, ...besides };
    },
    params,
  );
}

describe("pages by offset", () => {
  it.each<[title: string, params: object, want: string[], asked: string[]]>([
    ["the start", {}, all, ["", "?skip=2", "?skip=4"]],
    ["the start where the offset is undefined", { skip: undefined }, all, ["", "?skip=2", "?skip=4"]],
    ["an offset", { skip: 3 }, ["d", "e"], ["?skip=3"]],
    ["an offset that is text", { skip: "1" }, ["b", "c", "d", "e"], ["?skip=1", "?skip=3"]],
    ["an offset beyond the last", { skip: 7 }, [], ["?skip=7"]],
  ])("go from %s to the total", async (_, params, want, asked) => {
    const list = setUp(params);
    expect(await list.pages.toArray()).toEqual(want);
    expect(list.asked()).toEqual(asked);
  });

  it("go on to an empty page where no member tells the total", async () => {
    const list = setUp({ sort: "name" }, {}, false);
    expect(await list.pages.toArray()).toEqual(all);
    expect(list.asked()).toEqual(["?sort=name", "?sort=name&skip=2", "?sort=name&skip=4", "?sort=name&skip=5"]);
  });

  it.each<[title: string, besides: Page, want: string[]]>([
    ["is empty, whatever the total", { users: [], all: 9 }, []],
    ["has no items, whatever the total", { users: null, all: 9 }, []],
    ["leaves the total out", { all: null }, ["a", "b"]],
    ["holds all that there are", { all: 2 }, ["a", "b"]],
  ])("end with a page that %s", async (_, besides, want) => {
    const list = setUp({}, besides);
    expect(await list.pages.toArray()).toEqual(want);
    expect(list.asked()).toEqual([""]);
  });

  it("are asked for no further than a limit", async () => {
    const list = setUp();
    expect(await list.pages.toArray({ limit: 4 })).toEqual(["a", "b", "c", "d"]);
    expect(list.asked()).toEqual(["", "?skip=2"]);
  });
});

describe("a total", () => {
  it.each<[title: string, total: unknown]>([
    ["an object", { valueOf: 1, toString: 1 }],
    ["a list", [9]],
    ["a boolean", true],
    ["text that is not a number", "many"],
  ])("that is %s fails", async (_, total) => {
    const failure = { name: "ResponseError", message: "GET /users: 200 a page whose total is not a number" };
    for (const by of [byOffset, byNumber]) {
      const paging = by<Page, string>(
        "from",
        (page) => page.users,
        (page) => page.all,
      );
      const list = pagedList(paging, () => Response.json({ users: ["a"], all: total }));
      await expect(list.pages.toArray()).rejects.toMatchObject(failure);
      expect(list.asked()).toEqual([""]);
    }
  });

  it("may be a number in text", async () => {
    const paging = byNumber<Page, string>(
      "page",
      (page) => page.users,
      (page) => page.all,
    );
    const list = pagedList(paging, () => Response.json({ users: ["a"], all: "2" }));
    expect(await list.pages.toArray()).toEqual(["a", "a"]);
  });
});
