import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readFolder } from "../scripts/folder.js";
import { compileGiven, traps, wanted } from "./compile-given.js";

/** What comes of the tiny documents in `given/`, each named after its trap. `npx vitest -u` takes it as wanted. */

let files: ReadonlyMap<string, string>;
let present: string[];

beforeAll(async () => {
  // Before the first comparison: that of a file that is not there writes it.
  present = Object.keys(await readFolder(wanted)).map((path) => `${wanted}/${path}`);
  files = await compileGiven();
});

describe.each(traps)("%s", (trap) => {
  it("comes out as wanted", async () => {
    const made = [...files].filter(([path]) => path.startsWith(`${wanted}/${trap}/`));
    expect(made.length).toBeGreaterThan(0);
    for (const [path, text] of made) {
      await expect.soft(text).toMatchFileSnapshot(resolve(path));
    }
  });
});

it("wants these files and no others", () => {
  expect(present).toEqual([...files.keys()].sort());
});
