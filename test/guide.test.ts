import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readOperations } from "./documents.js";

/** The guide, as far as a run of its samples does not show it: `npm run docs` compiles and runs those. */

const migration = readFileSync("scripts/docs/guide/migration.md", "utf8");
const [, table = ""] = migration.split("## From TileDB v1 to v4");

describe("the table of TileDB v1 and v4", () => {
  it.each([
    ["spec/tiledb-v1.yaml", "user"],
    ["spec/tiledb-v4.yaml", "users"],
  ])("has every operation of %s", (file, group) => {
    const named = new Set(Array.from(table.matchAll(/`(users?\.\w+)/g), ([, name]) => name));
    const wanted = readOperations(file).map(({ id }) => `${group}.${id}`);
    expect(wanted.length).toBeGreaterThan(9);
    expect([...named].filter((name) => name?.startsWith(`${group}.`)).sort()).toEqual(wanted.sort());
  });
});
