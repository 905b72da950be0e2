import { describe, expect, it } from "vitest";
import { byLink, byNumber, byOffset, byToken, createCaller, type Pages } from "../../../src/index.js";
import { type ObservedFetch, observedFetch } from "../observed-fetch.js";
import { pagedList } from "./paged-list.js";

interface UserPage {
  users?: string[] | null;
  pages?: number | null;
}

const three: UserPage[] = [{ users: ["a", "b"] }, { users: ["c", "d"] }, { users: ["e"] }];

interface Setup extends ObservedFetch {
  readonly pages: Pages<UserPage, string>;
  /** The pages that were asked for, one query each. */
  asked(): string[];
}

/** A list whose server has some pages, and fails for `failing`. */
function setUp(pages: readonly UserPage[], params: object = {}, failing?: number, total?: "no total"): Setup {
  const observed = observedFetch(({ url }) => {
    const number = Number(new URL(url).searchParams.get("page") ?? 1);
    if (number === failing) return Response.json({ message: "No" }, { status: 500 });
    return Response.json({ pages: pages.length, ...pages[number - 1] });
  });
  const call = createCaller(
    { fetch: observed.fetch },
    { server: "https://api.example.com", schemes: {}, security: [] },
  );
  const paging = byNumber<UserPage, string>("page", (page) => page.users, total ? undefined : (page) => page.pages);
  return {
    ...observed,
    pages: paging((page) => call("GET /users", page), params, "GET /users"),
    asked: () => observed.sent.map(({ url }) => new URL(url).search),
  };
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("pages", () => {
  it("ask for nothing before they are awaited or iterated", async () => {
    const { pages, asked } = setUp(three);
    pages[Symbol.asyncIterator]();
    pages.byPage();
    await settle();
    expect(asked()).toEqual([]);
  });

  it("are the first page when awaited, which is asked for once", async () => {
    const { pages, asked } = setUp(three);
    expect([await pages, await pages]).toEqual([
      { pages: 3, users: ["a", "b"] },
      { pages: 3, users: ["a", "b"] },
    ]);
    expect(asked()).toEqual([""]);
  });

  it("are every item of every page when iterated", async () => {
    const { pages, asked } = setUp(three);
    expect(await collect(pages)).toEqual(["a", "b", "c", "d", "e"]);
    expect(asked()).toEqual(["", "?page=2", "?page=3"]);
  });

  it("are every page by page", async () => {
    const { pages } = setUp(three);
    expect(await collect(pages.byPage())).toEqual([
      { pages: 3, users: ["a", "b"] },
      { pages: 3, users: ["c", "d"] },
      { pages: 3, users: ["e"] },
    ]);
  });

  it("are asked for one at a time, the next one when it is wanted", async () => {
    const { pages, asked } = setUp(three);
    const items = pages[Symbol.asyncIterator]();
    const seen: unknown[] = [];
    for (let count = 0; count < 4; count++) {
      const { value } = await items.next();
      await settle();
      seen.push([value, asked().length]);
    }
    expect(seen).toEqual([
      ["a", 1],
      ["b", 1],
      ["c", 2],
      ["d", 2],
    ]);
  });

  it("keep the other parameters, and do not change the caller's", async () => {
    const params = Object.freeze({ page_size: 2, types: ["user", "robot"] });
    const { pages, asked } = setUp(three, params);
    await collect(pages);
    const common = "?page_size=2&types=user&types=robot";
    expect(asked()).toEqual([common, `${common}&page=2`, `${common}&page=3`]);
  });

  it.each<[title: string, params: object, want: string[], wantAsked: string[]]>([
    ["at the third", { page: 3 }, ["e"], ["?page=3"]],
    ["at the second", { page: 2 }, ["c", "d", "e"], ["?page=2", "?page=3"]],
    [
      "at the first where the number is undefined",
      { page: undefined },
      ["a", "b", "c", "d", "e"],
      ["", "?page=2", "?page=3"],
    ],
    ["beyond the last", { page: 7 }, [], ["?page=7"]],
  ])("start %s", async (_, params, want, wantAsked) => {
    const { pages, asked } = setUp(three, params);
    expect(await collect(pages)).toEqual(want);
    expect(asked()).toEqual(wantAsked);
  });

  it.each<[title: string, page: UserPage, want: string[]]>([
    ["there are none in all", { users: [], pages: 0 }, []],
    ["the number of all is left out", { users: ["a"], pages: null }, ["a"]],
    ["there is but one", { users: ["a"], pages: 1 }, ["a"]],
    ["the items are left out", { pages: 1 }, []],
    ["the items are null", { users: null, pages: 1 }, []],
  ])("end with the first where %s", async (_, page, want) => {
    const { pages, asked } = setUp([page]);
    expect(await collect(pages)).toEqual(want);
    expect(asked()).toEqual([""]);
  });

  it.each<[title: string, params: object, want: string[], asked: string[]]>([
    ["the first", {}, ["a", "b", "c", "d", "e"], ["", "?page=2", "?page=3", "?page=4"]],
    ["another", { page: 3 }, ["e"], ["?page=3", "?page=4"]],
  ])("end with one without items where no member tells how many there are, from %s", async (_, params, want, asked) => {
    const list = setUp(three, params, undefined, "no total");
    expect(await list.pages.toArray()).toEqual(want);
    expect(list.asked()).toEqual(asked);
  });

  it("go on after an empty page in the middle", async () => {
    expect(await collect(setUp([{ users: ["a"] }, { users: [] }, { users: ["b"] }]).pages)).toEqual(["a", "b"]);
  });

  it("are asked for no further after a break", async () => {
    const { pages, asked } = setUp(three);
    for await (const item of pages) if (item === "b") break;
    await settle();
    expect(asked()).toEqual([""]);
  });

  it("share the first one between an await and an iteration", async () => {
    const { pages, asked } = setUp(three);
    await pages;
    await collect(pages);
    expect(asked()).toEqual(["", "?page=2", "?page=3"]);
  });
});

describe("toArray", () => {
  it.each<[limit: number | undefined, want: string[], wantAsked: string[]]>([
    [undefined, ["a", "b", "c", "d", "e"], ["", "?page=2", "?page=3"]],
    [Number.POSITIVE_INFINITY, ["a", "b", "c", "d", "e"], ["", "?page=2", "?page=3"]],
    [9, ["a", "b", "c", "d", "e"], ["", "?page=2", "?page=3"]],
    [5, ["a", "b", "c", "d", "e"], ["", "?page=2", "?page=3"]],
    [4, ["a", "b", "c", "d"], ["", "?page=2"]],
    [3, ["a", "b", "c"], ["", "?page=2"]],
    [2, ["a", "b"], [""]],
    [1, ["a"], [""]],
    [0, [], []],
    [-1, [], []],
  ])("with a limit of %s asks for no page too many", async (limit, want, wantAsked) => {
    const { pages, asked } = setUp(three);
    expect(await pages.toArray({ limit })).toEqual(want);
    await settle();
    expect(asked()).toEqual(wantAsked);
  });

  it("takes all without options", async () => {
    expect(await setUp(three).pages.toArray()).toEqual(["a", "b", "c", "d", "e"]);
  });
});

describe("a failing page", () => {
  const error = { name: "ApiError", status: 500 };

  it("rejects when it is the first", async () => {
    const { pages } = setUp(three, {}, 1);
    await expect(pages).rejects.toMatchObject(error);
    await expect(collect(pages)).rejects.toMatchObject(error);
    await expect(pages.toArray()).rejects.toMatchObject(error);
    await expect(pages.withResponse()).rejects.toMatchObject(error);
    await expect(pages.asResponse()).rejects.toMatchObject(error);
    expect(await pages.safe()).toEqual({ ok: false, error: expect.objectContaining(error) });
  });

  it("rejects when it is the second, after the items of the first", async () => {
    const { pages, asked } = setUp(three, {}, 2);
    const seen: string[] = [];
    const run = async () => {
      for await (const item of pages) seen.push(item);
    };
    await expect(run()).rejects.toMatchObject(error);
    expect([seen, asked()]).toEqual([
      ["a", "b"],
      ["", "?page=2"],
    ]);
  });

  it("is of no account where it is not reached", async () => {
    expect(await setUp(three, {}, 2).pages.toArray({ limit: 2 })).toEqual(["a", "b"]);
  });
});

describe("a page that is not as documented", () => {
  interface Page {
    items: string[];
    pagination: { total: number };
  }
  const items = (page: Page) => page.items;
  const pagings = [
    byNumber("page", items),
    byOffset("skip", items),
    byToken("token", items, () => "2"),
    byLink(items),
  ] as const;

  it.each([5, {}, "abc", true].map((value): [unknown] => [{ items: value }]).concat([[null]]))(
    "rejects for items that are not a list: %j",
    async (page) => {
      const failure = { name: "ResponseError", message: "GET /users: 200 a page whose items are not a list" };
      for (const paging of pagings) {
        const list = pagedList(paging, () => Response.json(page));
        await expect(list.pages.toArray()).rejects.toMatchObject(failure);
        await expect(collect(list.pages.byPage())).rejects.toMatchObject(failure);
      }
    },
  );

  it("rejects where the holder of the total is missing", async () => {
    const paging = byNumber("page", items, (page) => page.pagination.total);
    const list = pagedList(paging, () => Response.json({ items: ["a"] }));
    await expect(collect(list.pages)).rejects.toMatchObject({
      name: "ResponseError",
      message: "GET /users: 200 a page that lacks what leads to the next one",
    });
  });
});

describe("the first page", () => {
  it("comes with its response", async () => {
    const { data, response } = await setUp(three).pages.withResponse();
    expect([data, response.status]).toEqual([{ pages: 3, users: ["a", "b"] }, 200]);
  });

  it("comes as its response, with the body unread", async () => {
    const response = await setUp(three).pages.asResponse();
    expect(await response.json()).toEqual({ pages: 3, users: ["a", "b"] });
  });

  it("is safe", async () => {
    expect(await setUp(three).pages.safe()).toMatchObject({ ok: true, data: { pages: 3, users: ["a", "b"] } });
  });

  it("goes through then", async () => {
    expect(await setUp(three).pages.then(({ users }) => users)).toEqual(["a", "b"]);
  });
});
