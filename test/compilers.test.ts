import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** The clients and the runtime compile in other people's projects, under the compilers and settings that they have. */

const consumer = `
import { ApiError } from "openapi-facade";
import { Arthur } from "openapi-facade/arthur";
import { ArthurV1 } from "openapi-facade/arthur/v1";
import { type ArthurV1Responses, examples } from "openapi-facade/arthur/v1/examples";
import { type FakeFetch, fakeFetch } from "openapi-facade/testing";
import { TileDB } from "openapi-facade/tiledb";
import { TileDBV1, type User } from "openapi-facade/tiledb/v1";
import { TileDBV4 } from "openapi-facade/tiledb/v4";
import { createTileDBV4Fetch } from "openapi-facade/tiledb/v4/fetch";

export const clients: object[] = [new Arthur(), new ArthurV1(), new TileDB(), new TileDBV1(), new TileDBV4()];
export async function name(): Promise<string> {
  const user: User = await new TileDB().v1.user.getUser();
  return user.username;
}
export async function nameByPath(): Promise<string | undefined> {
  const { data } = await createTileDBV4Fetch().GET("/users/{user_id}", { params: { path: { user_id: "usr_1" } } });
  return data?.data.username;
}
export const fake: FakeFetch<ArthurV1Responses> = fakeFetch(examples).respond("GET /api/v1/users/me", { status: 500 });
export const isMissing = (error: unknown): boolean => error instanceof ApiError && error.status === 404;
`;

const strict = {
  target: "es2022",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
  erasableSyntaxOnly: true,
  noEmit: true,
  skipLibCheck: false,
  types: [],
  paths: {
    "openapi-facade": [resolve("src/index.ts")],
    "openapi-facade/*": [resolve("generated/*/index.ts"), resolve("generated/*.ts"), resolve("src/*/index.ts")],
  },
  lib: ["es2023", "dom", "dom.iterable"],
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "openapi-facade-"));
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(["typescript", "typescript-6", "typescript-7"])("%s", (compiler) => {
  it.each([
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ])("module %s, resolution %s", async (module, moduleResolution) => {
    const project = join(folder, `${compiler}-${module}`);
    const compilerOptions = { ...strict, module, moduleResolution };
    await writeFile(`${project}.ts`, consumer);
    await writeFile(`${project}.json`, JSON.stringify({ compilerOptions, files: [`${project}.ts`] }));
    const tsc = resolve("node_modules", compiler, "bin/tsc");
    const run = promisify(execFile)(process.execPath, [tsc, "-p", `${project}.json`]);
    const { stdout } = await run.catch((error: { stdout: string }) => error);
    expect(stdout).toBe("");
  });
});
