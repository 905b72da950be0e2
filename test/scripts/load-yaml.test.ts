import { describe, expect, it } from "vitest";
import { loadYaml } from "../../scripts/load-yaml.js";
import { enterFolder } from "./folder.js";

describe("loadYaml", () => {
  it("reads a file", async () => {
    await enterFolder({ "a.yaml": "a: [1, b]\n" });
    expect(await loadYaml("a.yaml")).toEqual({ a: [1, "b"] });
  });

  it.each([
    ["a file that is not there", {}, /^a\.yaml: ENOENT/],
    ["what is no YAML", { "a.yaml": "a: [1\n" }, /^a\.yaml: /],
  ])("refuses %s", async (_, files, message) => {
    await enterFolder(files);
    await expect(loadYaml("a.yaml")).rejects.toThrow(message);
  });
});
