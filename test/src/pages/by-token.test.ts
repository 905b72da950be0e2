import { describe, expect, it } from "vitest";
import { byToken, ResponseError } from "../../../src/index.js";
import { type PagedList, pagedList } from "./paged-list.js";

interface Page {
  files?: string[];
  next?: string | number | null;
  more?: boolean;
}

/** A server of pages by their tokens, the first without one. */
function setUp(pages: Readonly<Record<string, Page>>, params: object = {}, more = false): PagedList<Page, string> {
  return pagedList(
    byToken<Page, string>(
      "token",
      (page) => page.files,
      (page) => page.next,
      more ? (page) => page.more : undefined,
    ),
    (query) => pages[query.get("token") ?? ""] ?? {},
    params,
  );
}

const three = { "": { files: ["a"], next: "x/2" }, "x/2": { files: ["b"], next: "x 3" }, "x 3": { files: ["c"] } };

describe("pages by token", () => {
  it("go from the start to the page without a token", async () => {
    const list = setUp(three, { folder: "f" });
    expect(await list.pages.toArray()).toEqual(["a", "b", "c"]);
    expect(list.asked()).toEqual(["?folder=f", "?folder=f&token=x%2F2", "?folder=f&token=x%203"]);
  });

  it("go on from a token", async () => {
    expect(await setUp(three, { token: "x/2" }).pages.toArray()).toEqual(["b", "c"]);
  });

  it("go on after an empty page that has a token", async () => {
    const list = setUp({ "": { files: [], next: "2" }, 2: { next: "3" }, 3: { files: ["a"] } });
    expect(await list.pages.toArray()).toEqual(["a"]);
  });

  it("take numbers as tokens, 0 among them", async () => {
    const list = setUp({ "": { files: ["a"], next: 0 }, 0: { files: ["b"], next: 7 }, 7: { files: ["c"] } });
    expect(await list.pages.toArray()).toEqual(["a", "b", "c"]);
    expect(list.asked()).toEqual(["", "?token=0", "?token=7"]);
  });

  it.each<[title: string, page: Page]>([
    ["null", { files: ["a"], next: null }],
    ["empty", { files: ["a"], next: "" }],
    ["missing", { files: ["a"] }],
  ])("end where the token is %s", async (_, page) => {
    const list = setUp({ "": page });
    expect(await list.pages.toArray()).toEqual(["a"]);
    expect(list.asked()).toEqual([""]);
  });

  it.each<[title: string, page: Page, asked: string[]]>([
    ["go on where the page says that there are more", { next: "2", more: true }, ["", "?token=2"]],
    ["end where it says that there are none, though it has a token", { next: "2", more: false }, [""]],
    ["end where it does not say", { next: "2" }, [""]],
    ["end where it says that there are more, and has no token", { more: true }, [""]],
  ])("%s", async (_, page, asked) => {
    const list = setUp({ "": page }, {}, true);
    await list.pages.toArray();
    expect(list.asked()).toEqual(asked);
  });

  it.each<[title: string, page: Page, params: object, asked: string[]]>([
    ["always gives the same token", { files: ["a"], next: "2" }, {}, ["", "?token=2"]],
    ["gives the token that it was asked with", { next: "2" }, { token: "2" }, ["?token=2"]],
    ["gives it as a number", { next: 2 }, { token: "2" }, ["?token=2"]],
  ])("fail where the server %s", async (_, page, params, asked) => {
    const list = setUp({ "": page, 2: page }, params);
    const failure = await list.pages.toArray().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ResponseError);
    expect(failure).toMatchObject({ operation: "GET /users", status: 200, body: page });
    expect(list.asked()).toEqual(asked);
  });

  it.each<[title: string, next: string]>([
    ["an object", '{"toString":1}'],
    ["a list", '["2"]'],
    ["a list that is nested deeply", `${"[".repeat(20_000)}${"]".repeat(20_000)}`],
    ["a boolean", "true"],
  ])("fail where the token is %s", async (_, next) => {
    const list = pagedList(
      byToken<Page, string>(
        "token",
        (page) => page.files,
        (page) => page.next,
      ),
      () => new Response(`{"files":["a"],"next":${next}}`, { headers: { "Content-Type": "application/json" } }),
    );
    const failure = await list.pages.toArray().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ResponseError);
    expect(String(failure)).toBe("ResponseError: GET /users: 200 a page whose token for the next one is not text");
    expect(list.asked()).toEqual([""]);
  });

  it("keep a token out of the failure, which could be a secret", async () => {
    const page = { next: "token-of-7-parts" };
    const failure = await setUp({ "": page, [page.next]: page })
      .pages.toArray()
      .catch(String);
    expect(failure).toBe("ResponseError: GET /users: 200 a page that names itself as the next one");
  });
});

describe("between two pages", () => {
  it("an abort ends the list with its own reason", async () => {
    const controller = new AbortController();
    const list = pagedList(
      byToken<Page, string>(
        "token",
        (page) => page.files,
        (page) => page.next,
      ),
      (query) => ({ files: ["a"], next: `${query.get("token") ?? ""}1` }),
      {},
      { signal: controller.signal },
    );
    const seen: string[] = [];
    const run = async () => {
      for await (const item of list.pages) if (seen.push(item) === 2) controller.abort(new Error("enough"));
    };
    await expect(run()).rejects.toThrow("enough");
    expect([seen.length, list.asked()]).toEqual([2, ["", "?token=1"]]);
  });

  it("a failure rejects, after the items before it", async () => {
    const list = pagedList(
      byToken<Page, string>(
        "token",
        (page) => page.files,
        (page) => page.next,
      ),
      (query) => (query.has("token") ? new Response("{}", { status: 404 }) : { files: ["a"], next: "2" }),
    );
    const seen: string[] = [];
    const run = async () => {
      for await (const item of list.pages) seen.push(item);
    };
    await expect(run()).rejects.toMatchObject({ name: "ApiError", status: 404 });
    expect(seen).toEqual(["a"]);
  });
});
