import { describe, expect, it } from "vitest";
import { emitPaging } from "../../../scripts/emit/paging.js";
import type { Paging, PropertyPath } from "../../../scripts/model.js";
import { importsOf, modelType, sampleOperation, sampleSuccess, unionType } from "./samples.js";

/** A path of names, each after `?` if what has it may be missing. */
function path(...names: string[]): PropertyPath {
  return names.map((name) => ({ name: name.replace("?", ""), ofOptional: name.startsWith("?") }));
}

const paged = { items: path("users"), itemType: modelType("User"), parameter: "p" };

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
  ])("%#: writes %j", (paging, name, text) => {
    const code = emitPaging(sampleOperation({ paging }));
    expect(code?.text).toBe(text);
    expect(importsOf(code)).toBe(`import { ${name} } from "../runtime.js";`);
  });

  it("writes nothing for an operation without pages", () => {
    expect(emitPaging(sampleOperation())).toBeUndefined();
  });

  it("writes the types of items of several types: TypeScript would take the first for all", () => {
    const [user, bot] = [modelType("User"), modelType("Bot")];
    const success = sampleSuccess({ type: unionType({ kind: "list", items: user }, { kind: "list", items: bot }) });
    const paging: Paging = { items: [], itemType: unionType(user, bot), by: "link", kept: [] };
    const code = emitPaging(sampleOperation({ success, paging }));
    expect(code?.text).toBe("byLink<User[] | Bot[], User | Bot>((page) => page)");
    expect(importsOf(code)).toBe(
      'import { byLink } from "../runtime.js";\nimport type { Bot, User } from "./models.js";',
    );
  });
});
