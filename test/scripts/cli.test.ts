import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { addFiles, makeFolder, readFolder } from "./folder.js";
import type { Ended } from "./project.js";

/** The command of the package, as it is installed: packed, unpacked, and run by Node alone. */

const peers = [
  "@biomejs",
  "@redocly",
  "@scalar/openapi-upgrader",
  "openapi-typescript",
  "ts-morph",
  "typescript",
] as const;

const users = `openapi: 3.1.0
info: { title: Users, version: "1" }
servers: [{ url: https://api.acme.example/v1 }]
paths:
  /users/{name}: { $ref: paths/user.yaml }
`;
const files = {
  "package.json": '{ "type": "module" }',
  "spec/users.yaml": users,
  "spec/paths/user.yaml": `get:
  operationId: getUser
  tags: [users]
  parameters: [{ name: name, in: path, required: true, schema: { type: string } }]
  responses:
    "200": { description: The user., content: { application/json: { schema: { $ref: ../models/User.json } } } }
`,
  "spec/models/User.json": '{ "type": "object", "required": ["name"], "properties": { "name": { "type": "string" } } }',
};
const flags = ["generate", "--spec", "spec/users.yaml", "--name", "acme@v1", "--out", "clients"];

function run(file: string, args: readonly string[], cwd: string): Promise<Ended> {
  return new Promise((done) => {
    const child = execFile(file, args, { cwd }, (_, stdout, stderr) =>
      done({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

/** What is installed of the package. */
let installed: string;

beforeAll(async () => {
  const source = await mkdtemp(join(tmpdir(), "openapi-facade-package-"));
  for (const name of ["LICENSE", "README.md", "package.json", "tsconfig.json", "tsconfig.build.json"]) {
    await cp(name, join(source, name));
  }
  for (const name of ["generated", "scripts", "src"]) await cp(name, join(source, name), { recursive: true });
  await symlink(resolve("node_modules"), join(source, "node_modules"));
  await addFiles(source, { "generated/.openapi-facade-cache/registry.json": "{}" });
  for (const args of [["run", "build"], ["pack"]]) {
    const { code, stdout, stderr } = await run("npm", args, source);
    if (code !== 0) throw new Error(stdout + stderr);
  }
  const { version } = JSON.parse(await readFile("package.json", "utf8"));
  await run("tar", ["-xzf", `openapi-facade-${version}.tgz`], source);
  installed = join(source, "package");
  return () => rm(source, { recursive: true, force: true });
});

/** A project that has the package, and of what it may need as much as is said. */
async function makeUser(given: Readonly<Record<string, string>>, has: readonly string[] = peers): Promise<string> {
  const folder = await makeFolder(given);
  await cp(installed, join(folder, "node_modules/openapi-facade"), { recursive: true });
  for (const name of ["openapi-fetch", "openapi-typescript-helpers", ...has]) {
    await mkdir(dirname(join(folder, "node_modules", name)), { recursive: true });
    await symlink(resolve("node_modules", name), join(folder, "node_modules", name));
  }
  return folder;
}

function facade(folder: string, args: readonly string[]): Promise<Ended> {
  return run(process.execPath, ["node_modules/openapi-facade/dist/scripts/cli.js", ...args], folder);
}

describe("the package", () => {
  it("has no manifests of those who made it", async () => {
    const files = Object.keys(await readFolder(installed));
    expect(files).toContain("dist/scripts/cli.js");
    expect(files.filter((path) => path.includes(".openapi-facade-cache"))).toEqual([]);
  });
});

describe("openapi-facade generate", () => {
  it("makes a client that compiles under the strictest options, and calls", async () => {
    const folder = await makeUser({
      ...files,
      "call.ts": `import { Acme } from "./clients/acme/index.js";
const acme = new Acme({ baseUrl: process.argv[2] });
const { name } = await acme.v1.users.getUser({ name: "alice" });
console.log(name);
`,
    });
    const made = await facade(folder, flags);
    expect([made.code, made.stderr]).toEqual([0, ""]);
    expect(made.stdout).toMatch(/^acme@v1 {2}1 operation, 1 model, 9 files changed, \d+ ms\n$/);
    const client = await readFile(join(folder, "clients/acme/v1/users.ts"), "utf8");
    expect(client).toMatch(/^\/\/ Generated from spec\/users\.yaml by `openapi-facade generate`\. Do not edit\.\n/);
    expect(client).toContain('from "openapi-facade";');
    expect((await facade(folder, [...flags, "--check"])).code).toBe(0);
    const { stdout } = await facade(folder, [...flags, "--check", "--timings"]);
    expect(stdout.match(/^\w+(?= +\d+ ms)/gm)).toEqual(["start", "manifest", "total"]);

    await symlink(resolve("node_modules/@types"), join(folder, "node_modules/@types"));
    const options = [
      "--strict",
      "--exactOptionalPropertyTypes",
      "--noUncheckedIndexedAccess",
      "--verbatimModuleSyntax",
    ];
    const compiler = resolve("node_modules/typescript/bin/tsc");
    const others = [
      "--skipLibCheck",
      "false",
      "--target",
      "es2023",
      "--module",
      "nodenext",
      // Node's types alone: not all that browsers name has a name there.
      "--lib",
      "es2023",
      "--types",
      "node",
      "call.ts",
      "clients/acme/v1/fetch.ts",
    ];
    const compiled = await run(process.execPath, [compiler, ...options, ...others], folder);
    expect(compiled.stdout).toBe("");

    const server = createServer((request, response) => {
      response.setHeader("content-type", "application/json").end(JSON.stringify({ name: request.url }));
    }).listen(0, "127.0.0.1");
    onTestFinished(() => void server.close());
    await new Promise((listening) => server.once("listening", listening));
    // Its address has a port.
    const { port } = server.address() as AddressInfo;
    expect(await run(process.execPath, ["call.js", `http://127.0.0.1:${port}`], folder)).toEqual({
      code: 0,
      stdout: "/v1/users/alice\n",
      stderr: "",
    });
  });

  it("says what to install where something is missing, and writes nothing", async () => {
    const folder = await makeUser(files, ["@biomejs", "@redocly", "typescript"]);
    const { devDependencies } = JSON.parse(await readFile("package.json", "utf8"));
    const names = ["@scalar/openapi-upgrader", "openapi-typescript", "ts-morph"];
    const line = `npm install -D ${names.map((name) => `${name}@${devDependencies[name]}`).join(" ")}`;
    expect(await facade(folder, flags)).toEqual({
      code: 1,
      stdout: "",
      stderr: `Making clients needs packages that using them does not:\n\n  ${line}\n`,
    });
    expect(Object.keys(await readFolder(folder))).not.toContain("clients/acme/index.ts");
  });

  it.each([
    ["7, which has no API for programs", "typescript-7", peers],
    ["6, where the other packages are missing", "typescript-6", ["@biomejs", "@redocly"]],
  ])("says how to have another TypeScript beside %s", async (_, compiler, has) => {
    const folder = await makeUser(
      files,
      has.filter((name) => name !== "typescript"),
    );
    await symlink(resolve("node_modules", compiler), join(folder, "node_modules/typescript"));
    const { version } = JSON.parse(await readFile(join(folder, "node_modules/typescript/package.json"), "utf8"));
    const { devDependencies } = JSON.parse(await readFile("package.json", "utf8"));
    const { code, stdout, stderr } = await facade(folder, flags);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(`Making clients needs TypeScript 5, and here is ${version}.`);
    expect(stderr).toMatch(
      /\n {2}mkdir generator && cd generator && npm init -y\n {2}npm install -D openapi-facade@[\d.]+ /,
    );
    expect(stderr).toContain(` typescript@${devDependencies.typescript}\n`);
  });

  it("leaves what is there as it is when a document cannot be used", async () => {
    const folder = await makeUser(files);
    await facade(folder, flags);
    const before = await readFolder(join(folder, "clients"));
    await addFiles(folder, { "spec/models/User.json": '{ "type": "object", "type": "string" }' });
    expect(await facade(folder, flags)).toEqual({
      code: 1,
      stdout: "",
      stderr:
        "spec/models/User.json:1:21: the key `type` stands here a second time: remove one of them\nNothing was written.\n",
    });
    expect(await readFolder(join(folder, "clients"))).toEqual(before);
  });

  it.each<[title: string, args: string[], message: string]>([
    ["nothing to do", [], ""],
    ["another command", ["make"], "make: there is no such command"],
    ["the project's own registry", ["generate"], "--spec and --name and --out are missing"],
    ["an unknown flag", [...flags, "--chekc"], "Unknown option '--chekc'"],
    ["no host", [...flags, "--allow-network", "https://a.example/"], "--allow-network https://a.example/: is no host"],
  ])("%s: exit code 2, and help", async (_, args, message) => {
    const folder = await makeUser(files);
    const { code, stdout, stderr } = await facade(folder, args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stdout + stderr).toContain("openapi-facade generate --spec FILE|URL --name acme@v1 --out DIR");
  });

  it("tells its version, and help without the packages that it needs", async () => {
    const folder = await makeUser(files, []);
    const { version } = JSON.parse(await readFile("package.json", "utf8"));
    expect(await facade(folder, ["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
    for (const args of [["--help"], ["generate", "--help"]]) {
      const { code, stdout } = await facade(folder, args);
      expect(code).toBe(0);
      for (const flag of ["--spec", "--name", "--out", "--runtime", "--allow-network", "--allow-files", "--check"]) {
        expect(stdout).toContain(flag);
      }
    }
  });
});
