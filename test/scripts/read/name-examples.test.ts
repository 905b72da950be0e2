import { describe, expect, it } from "vitest";
import type { Response } from "../../../scripts/model.js";
import { nameExamples } from "../../../scripts/read/name-examples.js";

describe("nameExamples", () => {
  /** An operation with one response, whose example has a value and wants a name. */
  function operation(name: string, value: unknown): { readonly responses: readonly Response[] } {
    const sample = { mediaType: "a/b", example: { name, value } };
    return { responses: [{ status: "200", description: "", headers: [], content: [], sample }] };
  }

  function nameAll(
    operations: readonly { readonly responses: readonly Response[] }[],
    models: readonly string[] = [],
  ): (string | undefined)[] {
    const named = nameExamples(operations, new Set(models));
    return named.flatMap(({ responses }) => responses.map(({ sample }) => sample?.example?.name));
  }

  it("gives the same value one name, and another value another", () => {
    const [one, other, same] = [operation("User", { a: 1 }), operation("User", { a: 2 }), operation("User", { a: 1 })];
    expect(nameAll([one, other, same])).toEqual(["user", "user2", "user"]);
    const [first, second] = nameExamples([one, same], new Set());
    expect(second?.responses[0]?.sample?.example).toBe(first?.responses[0]?.sample?.example);
  });

  it("gives examples of two models different names even if those with numbers would be the same", () => {
    const names = ["User", "User2", "User", "User2", "User"];
    const operations = names.map((name, value) => operation(name, value));
    expect(nameAll(operations, ["user3"])).toEqual(["user", "user2", "user4", "user22", "user5"]);
  });

  it("leaves a response without an example as it is", () => {
    const response: Response = { status: "204", description: "", headers: [], content: [], sample: undefined };
    expect(nameExamples([{ responses: [response] }], new Set())).toEqual([{ responses: [response] }]);
  });

  it.each([
    ["a model", "user", ["user"], "user2"],
    ["a word of TypeScript", "Default", [], "default2"],
    ["a name that no module can export", "Eval", [], "eval2"],
    ["a name that CommonJS has", "Exports", [], "exports2"],
    ["the export of the file", "Examples", [], "examples2"],
    ["no other name", "UserList", [], "userList"],
  ])("does not give the name of %s", (_, name, models, want) => {
    expect(nameAll([operation(name, 1)], models)).toEqual([want]);
  });
});
