import { describe, expect, it } from "vitest";
import { normalise } from "../../../scripts/normalise.js";
import { parseDocument } from "../reading.js";

/** The groups of a document whose operations have the tags given, and what is noted. */
function groupAll(tags: readonly (readonly string[] | undefined)[], listed = "[]", taken: readonly string[] = []) {
  const operations = tags.map((own, index) => [
    `/p${index}`,
    { get: { operationId: `o${index}`, ...(own && { tags: own }) } },
  ]);
  const yaml = `{ tags: ${listed}, paths: ${JSON.stringify(Object.fromEntries(operations))} }`;
  const notes: string[] = [];
  const note = (pointer: string, message: string): number => notes.push(`${pointer}: ${message}`);
  const { paths, groups } = normalise({ document: parseDocument(yaml), note }, taken);
  const members = Object.values(paths).flatMap((item) => Object.values(item).map((operation) => operation.tags));
  return { members: members.flat(), groups, notes };
}

describe("nameGroups", () => {
  it("names class, property and file, in the order of the document's tags", () => {
    const { groups } = groupAll(
      [["b"], ["RAG Providers"]],
      "[{ name: unused }, { name: RAG Providers, description: Where. }]",
    );
    expect(groups).toEqual([
      {
        tag: "RAG Providers",
        description: "Where.",
        className: "RAGProvidersApi",
        property: "ragProviders",
        file: "rag-providers",
      },
      { tag: "b", description: "", className: "BApi", property: "b", file: "b" },
    ]);
  });

  it.each<[title: string, tags: (string[] | undefined)[], members: string[], notes: string[]]>([
    ["none", [undefined, []], ["default", "default"], []],
    ["several", [["a", "b"]], ["a"], ["#/paths/~1p0/get: of its tags `a, b` the first counts, `a`"]],
    [
      "capitals",
      [["users"], ["Users"]],
      ["users", "users"],
      ["#/paths/~1p1/get: its tag `Users` is taken for `users`"],
    ],
    [
      "signs, noted once",
      [["user-data"], ["UserData"], ["UserData"]],
      ["user-data", "user-data", "user-data"],
      ["#/paths/~1p1/get: its tag `UserData` is taken for `user-data`"],
    ],
    ["no letters", [["🚀"]], ["default"], ["#/paths/~1p0/get: its tag `🚀` is taken for `default`"]],
  ])("puts each operation into one group: %s", (_, tags, members, notes) => {
    const grouped = groupAll(tags);
    expect(grouped.members).toEqual(members);
    expect(grouped.notes).toEqual(notes);
  });

  it("takes the name that the document gives", () => {
    const { groups, notes } = groupAll([["x"]], "[{ name: x, x-ts-name: admin tools }]");
    expect(groups).toMatchObject([
      { tag: "x", className: "AdminToolsApi", property: "adminTools", file: "admin-tools" },
    ]);
    expect(notes).toEqual([]);
  });

  it("takes tags that are given one name for one", () => {
    const listed = "[{ name: x, x-ts-name: tools }, { name: y, x-ts-name: tools }]";
    expect(groupAll([["x"], ["y"]], listed).members).toEqual(["x", "x"]);
  });

  it("gives no name that is taken", () => {
    const { groups, notes } = groupAll(
      [["x"], ["constructor"], ["constructor api"], ["client"], ["client api"]],
      "[]",
      ["XApi"],
    );
    expect(groups.map(({ className, property, file }) => [className, property, file])).toEqual([
      ["XApi2", "x", "x"],
      ["ConstructorApi", "constructorApi", "constructor"],
      ["ConstructorApiApi", "constructorApi2", "constructor-api"],
      ["ClientApi", "client", "client-api"],
      ["ClientApiApi", "clientApi", "client-api2"],
    ]);
    expect(notes).toEqual([
      "#/tags: what the tag `x` would be called is taken: it is `x`, `XApi2`",
      "#/tags: what the tag `constructor` would be called is taken: it is `constructorApi`, `ConstructorApi`",
      "#/tags: what the tag `constructor api` would be called is taken: it is `constructorApi2`, `ConstructorApiApi`",
    ]);
  });
});
