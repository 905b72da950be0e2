import { describe, expect, it } from "vitest";
import {
  type ApiPromise,
  byNumber,
  type CallOptions,
  createCaller,
  type Pages,
  Resource,
  typedResponse,
} from "../../../src/index.js";
import { observedFetch } from "../observed-fetch.js";

interface UserPage {
  users: string[];
  pages: number;
}

/** As the generator writes it. */
class UsersApi extends Resource {
  getUser(params: { username: string }, options?: CallOptions): ApiPromise<{ username: string }> {
    return this.call("GET /users/{username}", params, options);
  }

  getAvatar(params: { username: string }, options?: CallOptions): ApiPromise<string> {
    return this.call("GET /users/{username}/avatar", params, options, { response: typedResponse("text/plain") });
  }

  listUsers(params: { page?: number } = {}, options?: CallOptions): Pages<UserPage, string> {
    return this.pages(
      "GET /users",
      params,
      options,
      byNumber(
        "page",
        (page) => page.users,
        (page) => page.pages,
      ),
    );
  }
}

function setUp() {
  const observed = observedFetch(({ url }) => {
    if (url.endsWith("/avatar")) return new Response("(-:");
    if (url.includes("/users/")) return Response.json({ username: "alice" });
    return Response.json({ users: [url.includes("page=2") ? "bob" : "alice"], pages: 2 });
  });
  const caller = createCaller(
    { fetch: observed.fetch },
    { server: "https://api.example.com", schemes: {}, security: [] },
  );
  return { ...observed, users: new UsersApi(caller) };
}

describe("an operation of a resource", () => {
  it("is called with its parameters", async () => {
    const { users, sent } = setUp();
    expect(await users.getUser({ username: "alice" })).toEqual({ username: "alice" });
    expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual(["GET https://api.example.com/users/alice"]);
  });

  it("is called with its hints", async () => {
    expect(await setUp().users.getAvatar({ username: "alice" })).toBe("(-:");
  });

  it("is called with the call's options", async () => {
    const { users, sent } = setUp();
    await users.getUser({ username: "alice" }, { headers: { "X-Trace": "1" } });
    expect(sent[0]?.headers["x-trace"]).toBe("1");
  });

  it("that is paged passes the call's options to every page", async () => {
    const { users, sent } = setUp();
    expect(await users.listUsers({}, { headers: { "X-Trace": "1" } }).toArray()).toEqual(["alice", "bob"]);
    expect(sent.map(({ url, headers }) => [url, headers["x-trace"]])).toEqual([
      ["https://api.example.com/users", "1"],
      ["https://api.example.com/users?page=2", "1"],
    ]);
  });
});
