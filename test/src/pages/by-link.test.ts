import { describe, expect, it } from "vitest";
import { byLink, createCaller, type Pages, ResponseError } from "../../../src/index.js";
import { localServer } from "../local-server.js";
import { type PagedList, pagedList } from "./paged-list.js";

/** A server whose pages are lists, each with the header `Link` that a test gives for its query. */
function setUp(
  links: Readonly<Record<string, string>>,
  params: object = {},
  kept?: string[],
): PagedList<string[], string> {
  return pagedList(
    byLink<string[], string>((page) => page, kept),
    (query) => {
      const link = links[query.toString()];
      return Response.json([query.toString()], link === undefined ? {} : { headers: { Link: link } });
    },
    params,
  );
}

describe("pages by link", () => {
  it("go from link to link", async () => {
    const list = setUp({
      "": '<https://api.example.com/users?page=2>; rel="next", <https://api.example.com/users?page=3>; rel="last"',
      "page=2":
        '<https://api.example.com/users?page=1>; rel="prev", <https://api.example.com/users?page=3>; rel="next"',
      "page=3": '<https://api.example.com/users?page=2>; rel="prev"',
    });
    expect(await list.pages.toArray()).toEqual(["", "page=2", "page=3"]);
  });

  it.each<[title: string, params: object, link: string, want: string]>([
    ["has its query over the call's", { page: 1, per_page: 2 }, "</users?page=2>", "?page=2&per_page=2"],
    ["has parameters that the call has not", { per_page: 2 }, "</users?per_page=2&after=x>", "?per_page=2&after=x"],
    ["is relative", {}, "<?page=2>", "?page=2"],
    ["has a fragment", {}, "<?page=2#top?page=3>", "?page=2"],
    ["has a key several times", { tag: ["a"] }, "<?tag=a&page=2&tag=b>", "?tag=a&tag=b&page=2"],
    ["has escapes", {}, "<?after=a%2Bb+c%26d>", "?after=a%2Bb%20c%26d"],
    ["leads to another path", {}, "</admin/users?page=2>", "?page=2"],
    ["leads to another origin", {}, "<https://evil.example/users?page=2>", "?page=2"],
    ["is no address", {}, "<http://[?page=2>", "?page=2"],
    ["has the name of a member of every object", {}, "<?__proto__=a&constructor=b>", "?__proto__=a&constructor=b"],
  ])("ask the same address for the next page where the link %s", async (_, params, link, want) => {
    const first = new URLSearchParams(Object.entries(params).flatMap(([name, value]) => [[name, String(value)]]));
    const list = setUp({ [first.toString()]: `${link}; rel=next` }, params);
    await list.pages.toArray();
    expect(list.asked()[1]).toBe(want);
  });

  it("change neither what is kept nor a body", async () => {
    const list = setUp(
      { "filter%5Bage%5D=7": '<?page=2&id=9&X-Key=evil&body=evil&filter%5Bage%5D=8&filter=9&a%5Bb%5D=1>; rel="next"' },
      { "filter[age]": 7 },
      ["id", "X-Key", "filter", "a[b]"],
    );
    await list.pages.toArray();
    expect(list.asked()).toEqual(["?filter%5Bage%5D=7", "?filter%5Bage%5D=7&page=2"]);
  });

  it.each<[title: string, params: object, link: string]>([
    ["the same query", { page: 2, tag: ["a", "b"] }, "<?tag=a&tag=b&page=2>"],
    ["the same query but for what is left out", { page: 2, tag: ["a", "b"] }, "<?page=2>"],
    ["no query", { page: 2, tag: ["a", "b"] }, "</users/page/3>"],
    ["nothing but what is kept", { page: 2, tag: ["a", "b"] }, "<?id=9>"],
  ])("fail where the link has %s", async (_, params, link) => {
    const list = setUp({ "page=2&tag=a&tag=b": `${link}; rel=next` }, params, ["id"]);
    await expect(list.pages.toArray()).rejects.toBeInstanceOf(ResponseError);
    expect(list.asked()).toEqual(["?page=2&tag=a&tag=b"]);
  });

  it.each<[title: string, link: string | undefined]>([
    ["there is no header", undefined],
    ["no link has the relation", '<?page=1>; rel="prev"'],
    ["the header is broken", "next"],
  ])("end where %s", async (_, link) => {
    const list = setUp(link === undefined ? {} : { "": link });
    expect(await list.pages.toArray()).toEqual([""]);
    expect(list.asked()).toEqual([""]);
  });

  it("hold their items in a member where that is given", async () => {
    const list = pagedList<{ users: string[] | null }, string>(
      byLink((page) => page.users),
      (query) =>
        query.has("page")
          ? { users: ["c"] }
          : Response.json({ users: ["a", "b"] }, { headers: { Link: "<?page=2>; rel=next" } }),
    );
    expect(await list.pages.toArray()).toEqual(["a", "b", "c"]);
  });
});

describe("a server that names another", () => {
  it("is asked for all pages itself, with credentials that the other never gets", async () => {
    const other = await localServer((_, to) => to.end("[]"));
    const server = await localServer(({ url }, to) => {
      if (!url.includes("page=2")) to.setHeader("Link", `<${other.origin}/users?page=2>; rel="next"`);
      to.setHeader("Content-Type", "application/json");
      to.end('["a"]');
    });
    const call = createCaller(
      { baseUrl: server.origin, headers: { "X-Key": "secret" } },
      { server: "/", schemes: {}, security: [] },
    );
    const pages: Pages<string[], string> = byLink<string[], string>((page) => page)(
      (params) => call("GET /users", params),
      {},
      "GET /users",
    );
    expect(await pages.toArray()).toEqual(["a", "a"]);
    expect(server.received.map(({ url, headers }) => [url, headers["x-key"]])).toEqual([
      ["/users", "secret"],
      ["/users?page=2", "secret"],
    ]);
    expect(other.received).toEqual([]);
  });
});
