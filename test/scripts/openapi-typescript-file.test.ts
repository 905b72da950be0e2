import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { expect, it } from "vitest";

/** The inner file of openapi-typescript that `scripts/openapi-typescript.ts` imports, which may move with any release. */
const file = "openapi-typescript/dist/transform/path-item-object.cjs";

it("openapi-typescript has the inner file that the generator imports", () => {
  const require = createRequire(import.meta.url);
  const load = (): unknown => require(file);
  expect(load, `${file} has moved: change scripts/openapi-typescript.ts`).not.toThrow();
  expect(load(), `${file} no longer exports a function: change scripts/openapi-typescript.ts`).toBeTypeOf("function");
});

it("package.json pins openapi-typescript to one version, since an inner file of it is imported", async () => {
  const { devDependencies } = JSON.parse(await readFile("package.json", "utf8"));
  expect(
    devDependencies["openapi-typescript"],
    "devDependencies must name openapi-typescript with a whole version and without a range",
  ).toMatch(/^\d+\.\d+\.\d+$/);
});
