import { describe, expect, it } from "vitest";
import { emitPaging } from "../../../scripts/emit/paging.js";
import type { MemberPath, Paging } from "../../../scripts/model.js";
import { sampleAnswer, sampleOperation, type } from "./samples.js";

/** A path of names, of which `?` begins one whose holder may be missing. */
function path(...names: string[]): MemberPath {
  return names.map((name) => ({ name: name.replace("?", ""), ofOptional: name.startsWith("?") }));
}

const paged = { items: path("users"), itemType: type("User", "User"), parameter: "p" };

describe("emitPaging", () => {
  it.each<[paging: Paging, name: string, text: string]>([
    [
      { ...paged, by: "number", total: path("meta", "?pages") },
      "byNumber",
      'byNumber("p", (page) => page.users, (page) => page.meta?.pages)',
    ],
    [{ ...paged, by: "number", total: [] }, "byNumber", 'byNumber("p", (page) => page.users)'],
    [
      { ...paged, by: "offset", total: path("total-count") },
      "byOffset",
      'byOffset("p", (page) => page.users, (page) => page["total-count"])',
    ],
    [
      { ...paged, by: "cursor", cursor: path("?id"), more: path("has_more") },
      "byCursor",
      'byCursor("p", (page) => page.users, (item) => item?.id, (page) => page.has_more)',
    ],
    [
      { ...paged, by: "cursor", cursor: path("id"), more: [] },
      "byCursor",
      'byCursor("p", (page) => page.users, (item) => item.id)',
    ],
    [
      { ...paged, by: "token", token: path("?a", "?b-c"), more: [] },
      "byToken",
      'byToken("p", (page) => page.users, (page) => page?.a?.["b-c"])',
    ],
    [
      { ...paged, by: "token", token: path("next"), more: path("more") },
      "byToken",
      'byToken("p", (page) => page.users, (page) => page.next, (page) => page.more)',
    ],
    [{ ...paged, items: [], by: "link", kept: [] }, "byLink", "byLink((page) => page)"],
    [{ ...paged, by: "link", kept: ["id", "X-Key"] }, "byLink", 'byLink((page) => page.users, ["id","X-Key"])'],
  ])("%#: %j", (paging, name, text) => {
    expect(emitPaging(sampleOperation({ paging }))).toEqual({ name, text });
  });

  it("tells the types where items are of several: TypeScript would take the first for all", () => {
    const answer = sampleAnswer({ type: type("User[] | Bot[]", "User", "Bot") });
    const paging: Paging = { items: [], itemType: type("User | Bot", "User", "Bot"), by: "link", kept: [] };
    expect(emitPaging(sampleOperation({ answer, paging }))).toEqual({
      name: "byLink",
      text: "byLink<User[] | Bot[], User | Bot>((page) => page)",
    });
  });
});
