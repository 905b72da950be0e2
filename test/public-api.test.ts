import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { publicApi } from "./public-api/report.js";

/** Signatures of everything that the package exports; CONTRIBUTING.md says what to do if one changes. */

const reports = publicApi();

describe("the public API", () => {
  it.each(reports)("of $name matches its report in test/public-api/wanted", async ({ name, text }) => {
    await expect(text).toMatchFileSnapshot(`public-api/wanted/${name}.txt`);
  });

  it("has a subpath for every report", () => {
    const names = reports.map(({ name }) => `${name}.txt`);
    expect(readdirSync("test/public-api/wanted").filter((file) => !names.includes(file))).toEqual([]);
  });
});
