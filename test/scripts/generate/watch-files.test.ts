import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { watchFiles } from "../../../scripts/generate/watch-files.js";
import { makeFolder } from "../folder.js";

let watching: { close(): void } | undefined;

afterEach(() => watching?.close());

/** Watches files of a new folder; `next` waits for the next call, and gives the files that it was about. */
async function watch(files: readonly string[], after: readonly string[] = files) {
  const folder = await makeFolder(Object.fromEntries(["a.yaml", "b.yaml", "sub/c.yaml"].map((name) => [name, ""])));
  const calls: string[][] = [];
  let wake = (): void => undefined;
  const paths = (names: readonly string[]): string[] => names.map((name) => join(folder, name));
  watching = watchFiles(paths(files), async (saved) => {
    calls.push(saved.map((path) => relative(folder, path)).sort());
    wake();
    return paths(after);
  });
  const next = async (): Promise<string[] | undefined> => {
    if (calls.length === 0) await new Promise<void>((resolve) => (wake = resolve));
    return calls.shift();
  };
  return { folder, next, calls };
}

describe("watchFiles", () => {
  it("tells which file was saved, and tells it again", async () => {
    const { folder, next } = await watch(["a.yaml", "sub/c.yaml"]);
    await writeFile(join(folder, "a.yaml"), "1");
    expect(await next()).toEqual(["a.yaml"]);
    await writeFile(join(folder, "sub/c.yaml"), "1");
    expect(await next()).toEqual(["sub/c.yaml"]);
    await writeFile(join(folder, "a.yaml"), "2");
    expect(await next()).toEqual(["a.yaml"]);
  });

  it("tells of a file that was saved before it was watched, but after the start", async () => {
    const folder = await makeFolder({ "a.yaml": "" });
    const saved = await new Promise((resolve) => {
      watching = watchFiles(
        [join(folder, "a.yaml"), join(folder, "b.yaml")],
        async (paths) => {
          resolve(paths);
          return paths;
        },
        Date.now() - 60_000,
      );
    });
    expect(saved).toEqual([join(folder, "a.yaml")]);
  });

  it("sees a file that takes the place of another", async () => {
    const { folder, next } = await watch(["a.yaml"]);
    await writeFile(join(folder, "a.yaml.tmp"), "1");
    await rename(join(folder, "a.yaml.tmp"), join(folder, "a.yaml"));
    expect(await next()).toEqual(["a.yaml"]);
  });

  it("sees a file that is deleted, and made again", async () => {
    const { folder, next } = await watch(["a.yaml"]);
    await rm(join(folder, "a.yaml"));
    expect(await next()).toEqual(["a.yaml"]);
    await writeFile(join(folder, "a.yaml"), "1");
    expect(await next()).toEqual(["a.yaml"]);
  });

  it.each<[string, (folder: string) => Promise<void>]>([
    [
      "deleted and made again",
      async (folder) => {
        await rm(join(folder, "sub"), { recursive: true });
        await mkdir(join(folder, "sub"));
        await writeFile(join(folder, "sub/c.yaml"), "1");
      },
    ],
    [
      "replaced by another one",
      async (folder) => {
        await mkdir(join(folder, "next"));
        await writeFile(join(folder, "next/c.yaml"), "1");
        await rename(join(folder, "sub"), join(folder, "previous"));
        await rename(join(folder, "next"), join(folder, "sub"));
      },
    ],
  ])("goes on in a folder that is %s", async (_, replace) => {
    const { folder, next } = await watch(["a.yaml", "sub/c.yaml"]);
    for (const text of ["2", "3"]) {
      await rm(join(folder, "previous"), { recursive: true, force: true });
      await replace(folder);
      expect(await next()).toEqual(["sub/c.yaml"]);
      await writeFile(join(folder, "sub/c.yaml"), text);
      expect(await next()).toEqual(["sub/c.yaml"]);
    }
  });

  it("sees a file in a folder that comes later", async () => {
    const { folder, next } = await watch(["gone/d.yaml", "a.yaml"]);
    await mkdir(join(folder, "gone"));
    await writeFile(join(folder, "gone/d.yaml"), "1");
    expect(await next()).toEqual(["gone/d.yaml"]);
  });

  it("says nothing of other files, and makes one call of what is saved at once", async () => {
    const { folder, next, calls } = await watch(["a.yaml", "b.yaml"]);
    await mkdir(join(folder, "out"));
    await writeFile(join(folder, "other.yaml"), "1");
    await Promise.all(["a.yaml", "b.yaml"].map((name) => writeFile(join(folder, name), "1")));
    expect(await next()).toEqual(["a.yaml", "b.yaml"]);
    expect(calls).toEqual([]);
  });

  it("watches the others where a folder is not there", async () => {
    const { folder, next } = await watch(["gone/d.yaml", "a.yaml"]);
    await writeFile(join(folder, "a.yaml"), "1");
    expect(await next()).toEqual(["a.yaml"]);
  });

  it("watches from then on what a call gives", async () => {
    const { folder, next } = await watch(["a.yaml"], ["a.yaml", "sub/c.yaml"]);
    await writeFile(join(folder, "a.yaml"), "1");
    await next();
    await writeFile(join(folder, "sub/c.yaml"), "1");
    expect(await next()).toEqual(["sub/c.yaml"]);
  });
});
