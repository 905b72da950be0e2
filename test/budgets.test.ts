import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundleSize, oneFunction, oneOperation, wholeVersion } from "./bench/bundle-size.js";
import { typeCost } from "./bench/type-cost.js";
import { type Budget, budgets } from "./budgets.js";

describe("budgets", () => {
  it.each<[string, Budget, () => number | Promise<number>]>([
    ["a bundle of one method", budgets.classBundle, () => bundleSize(oneOperation)],
    ["a bundle of one function", budgets.functionBundle, () => bundleSize(oneFunction)],
    ["a bundle of all of TileDB v1", budgets.versionBundle, () => bundleSize(wholeVersion)],
    ["the type instantiations of all calls", budgets.types, typeCost],
    ["the generated code", budgets.lines, () => countLines("generated")],
  ])("keep %s within the limit", async (_, budget, measure) => {
    const figure = await measure();
    expect(figure, overBudget(budget, figure)).toBeLessThanOrEqual(budget.limit);
  });

  it("say which figure is over which limit, and where to look", () => {
    const budget = { what: "A bundle of nothing", limit: 7_000, unit: "bytes", lookAt: "src/index.ts" };
    expect(overBudget(budget, 7_001)).toBe(
      "A bundle of nothing has 7,001 bytes; its budget in test/budgets.ts is 7,000. Look at src/index.ts",
    );
  });
});

function overBudget({ what, limit, unit, lookAt }: Budget, figure: number): string {
  const [has, most] = [figure, limit].map((number) => number.toLocaleString("en"));
  return `${what} has ${has} ${unit}; its budget in test/budgets.ts is ${most}. Look at ${lookAt}`;
}

/** Lines of what is committed: the record of the last run, which ignores itself, is left out. */
function countLines(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => !name.startsWith(".openapi-facade-cache"))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .reduce((lines, path) => lines + readFileSync(path, "utf8").trimEnd().split("\n").length, 0);
}
