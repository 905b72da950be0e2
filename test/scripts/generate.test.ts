import { cp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { addFiles, makeFolder, readFolder } from "./folder.js";
import { type Ended, generate, makeProject, watchGenerated } from "./project.js";

/** The command line, as a process of its own, in a project of its own. */

const users = `openapi: 3.1.0
info: { title: Users, version: "1" }
servers: [{ url: https://api.acme.example/v1 }]
security: [{ Key: [] }]
tags: [{ name: users, description: People. }]
paths:
  /users/{name}:
    get:
      operationId: getUser
      summary: Get a user
      tags: [users]
      parameters:
        - { name: name, in: path, required: true, schema: { type: string } }
      responses:
        "200":
          description: The user.
          content: { application/json: { schema: { $ref: "#/components/schemas/User" } } }
components:
  schemas: { User: { type: object, required: [name], properties: { name: { type: string } } } }
  securitySchemes: { Key: { type: apiKey, in: header, name: X-Key } }
`;
const files = {
  "redocly.yaml": "apis:\n  base@v1: { root: spec/base-v1.yaml }\n",
  "spec/base-v1.yaml": users,
};

const manifest = ".openapi-facade-cache/registry.json";

let current: Promise<Record<string, string>> | undefined;

/** A project in which all is generated, by one run for all tests. */
async function makeCurrentProject(): Promise<string> {
  current ??= generateOnce();
  return await makeProject(await current);
}

async function generateOnce(): Promise<Record<string, string>> {
  const folder = await makeProject(files);
  const { code, stderr } = await generate(folder);
  if (code !== 0) throw new Error(stderr);
  return await readFolder(folder);
}

describe("flags", () => {
  it("--help tells what there is", async () => {
    const { code, stdout } = await generate(await makeProject(files), ["--help"]);
    expect(code).toBe(0);
    for (const flag of [
      "--check",
      "--semver",
      "--watch",
      "--timings",
      "--spec",
      "--name",
      "--out",
      "--runtime",
      "--allow-network",
      "--allow-files",
    ])
      expect(stdout).toContain(flag);
  });

  it.each([
    ["an unknown flag", ["--chekc"], "--chekc"],
    ["a flag without its value", ["--spec", "a.yaml", "--allow-files", ""], "--allow-files has no value"],
    [
      "a document of another kind of URL",
      ["--spec", "file:///a.yaml", "--name", "a@v1", "--out", "out"],
      "--spec file:///a.yaml: is neither the path of a file nor an http(s) URL",
    ],
    [
      "a document without a name",
      ["--spec", "a.yaml"],
      "--name and --out are missing: --spec, --name and --out go together",
    ],
    [
      "a document and a name of the registry",
      ["base@v1", "--spec", "a.yaml", "--name", "a@v1", "--out", "clients"],
      "base@v1: a name of the registry does not go with --spec",
    ],
  ])("%s: exit code 2, what is wrong, and help", async (_, args, message) => {
    const folder = await makeProject(files);
    const { code, stdout, stderr } = await generate(folder, args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.split("\n")[0]).toContain(message);
    expect(stderr).toContain("npm run generate -- --check");
    expect(await readFolder(folder)).not.toHaveProperty("generated/base/index.ts");
  });

  it("a name that is not in the registry: exit code 1, and those that are", async () => {
    const { code, stderr } = await generate(await makeProject(files), ["acme@v9"]);
    expect(code).toBe(1);
    expect(stderr).toBe("redocly.yaml: no flavour acme@v9: it has base@v1\nNothing was written.\n");
  });
});

describe("a run", () => {
  it("tells what it has made, a line for each flavour", async () => {
    const folder = await makeProject({
      ...files,
      "redocly.yaml": "apis:\n  base@v1: { root: spec/base-v1.yaml }\n  longer@v10: { root: spec/base-v1.yaml }\n",
    });
    const { code, stdout } = await generate(folder);
    expect(code).toBe(0);
    expect(stdout.replace(/\d+ ms/g, "… ms")).toBe(
      "base@v1     1 operation, 1 model, 9 files changed, … ms\nlonger@v10  1 operation, 1 model, 9 files changed, … ms\n",
    );
  });

  it("changes no byte the second time, nor under another locale and time zone", async () => {
    const folder = await makeCurrentProject();
    const before = await readFolder(join(folder, "generated"));
    const { stdout } = await generate(folder, [], {
      LANG: "tr_TR.UTF-8",
      LC_ALL: "tr_TR.UTF-8",
      TZ: "Pacific/Kiritimati",
    });
    expect(stdout).toContain("0 files changed");
    expect(await readFolder(join(folder, "generated"))).toEqual(before);
  });

  it("moves what a document has in another order, and changes nothing else", async () => {
    const folder = await makeCurrentProject();
    const role = "    Role: { type: object, properties: { title: { type: string } } }";
    const user = "    User: { type: object, required: [name], properties: { name: { type: string } } }";
    const before = users.replace(/^ {2}schemas: .*$/m, `  schemas:\n${user}\n${role}`);
    await addFiles(folder, { "spec/base-v1.yaml": before });
    await generate(folder);
    const first = await readFolder(join(folder, "generated"));
    await addFiles(folder, { "spec/base-v1.yaml": before.replace(`${user}\n${role}`, `${role}\n${user}`) });
    const { stdout } = await generate(folder);
    const second = await readFolder(join(folder, "generated"));
    expect(stdout).not.toMatch(/major|minor/);
    // It has the hash of the document.
    for (const files of [first, second]) delete files[manifest];
    const lines = (files: Record<string, string>, name: string) => (files[name] ?? "").split("\n").sort();
    for (const name of Object.keys(first)) expect(lines(second, name)).toEqual(lines(first, name));
    const changed = Object.keys(first).filter((name) => first[name] !== second[name]);
    expect(changed).toEqual(["base/v1/models.ts"]);
  });

  it("adds a flavour by a document and an entry, and nothing else", async () => {
    const folder = await makeCurrentProject();
    await addFiles(folder, {
      "spec/acme-v1.yaml": users,
      "redocly.yaml": `${files["redocly.yaml"]}  acme@v1: { root: spec/acme-v1.yaml }\n`,
    });
    expect((await generate(folder)).code).toBe(0);
    const { Acme } = await import(pathToFileURL(join(folder, "generated/acme/index.ts")).href);
    const calls: string[] = [];
    const acme = new Acme({
      apiKey: "secret",
      fetch: async (url: string, { method, headers }: RequestInit) => {
        calls.push(`${method} ${url} ${new Headers(headers).get("X-Key")}`);
        return Response.json({ name: "alice" });
      },
    });
    expect(await acme.v1.users.getUser({ name: "alice" })).toEqual({ name: "alice" });
    expect(calls).toEqual(["GET https://api.acme.example/v1/users/alice secret"]);
  });
});

describe("--check", () => {
  it("finds nothing in this project", async () => {
    const folder = await makeProject({});
    for (const name of ["redocly.yaml", "spec", "generated"]) await cp(name, join(folder, name), { recursive: true });
    const before = await readFolder(join(folder, "generated"));
    const { code, stderr } = await generate(folder, ["--check"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(await readFolder(join(folder, "generated"))).toEqual(before);
  });

  it.each<[title: string, change: (folder: string) => Promise<void>, want: string]>([
    [
      "a line that is gone",
      async (folder) => {
        const path = join(folder, "generated/base/v1/users.ts");
        const lines = (await readFile(path, "utf8")).split("\n");
        await writeFile(path, lines.toSpliced(10, 1).join("\n"));
      },
      "generated/base/v1/users.ts: different",
    ],
    [
      "a file that is gone",
      (folder) => rm(join(folder, "generated/base/index.ts")),
      "generated/base/index.ts: missing",
    ],
    [
      "a file that is left over",
      (folder) => cp(join(folder, "generated/base/v1/users.ts"), join(folder, "generated/base/v1/old.ts")),
      "generated/base/v1/old.ts: left over",
    ],
  ])("finds %s, and leaves it", async (_, change, want) => {
    const folder = await makeCurrentProject();
    await change(folder);
    const before = await readFolder(folder);
    const { code, stderr } = await generate(folder, ["--check"]);
    expect(code).toBe(1);
    expect(stderr.split("\n")).toContain(want);
    expect(stderr).toMatch(/\d files? not as the documents have it: run `npm run generate`\.\n$/);
    expect(await readFolder(folder)).toEqual(before);
  });

  it("lists temporary files that a killed run has left, which the next run deletes", async () => {
    const folder = await makeCurrentProject();
    const path = "generated/.openapi-facade/0123456789abcdef/0.new";
    await addFiles(folder, { [path]: "" });
    for (const flags of [["--check"], ["--check", "--semver"]]) {
      const { code, stderr } = await generate(folder, flags);
      expect([code, stderr]).toEqual([
        1,
        `${path}: temporary file of a run that was killed or is still writing\n1 temporary file left behind: run \`npm run generate\`.\n`,
      ]);
    }
    expect((await generate(folder)).code).toBe(0);
    expect((await generate(folder, ["--check"])).code).toBe(0);
  });

  it("looks at the flavours that are named, and no others", async () => {
    const folder = await makeCurrentProject();
    await addFiles(folder, { "redocly.yaml": `${files["redocly.yaml"]}  acme@v1: { root: spec/base-v1.yaml }\n` });
    expect((await generate(folder, ["base@v1", "--check"])).code).toBe(0);
    expect((await generate(folder, ["acme@v1", "--check"])).code).toBe(1);
  });
});

describe("--check --semver", () => {
  const edited = (from: string, to: string): string => users.replace(from, to);

  it.each<[title: string, text: string, code: number, want: string[]]>([
    ["nothing differs", users, 0, []],
    ["a document that cannot be used", edited("[users]", "[users"), 1, []],
    [
      "a patch",
      edited("Get a user", "Find a user"),
      3,
      ["  patch: 1 other change", "  ~ UsersApi.getUser: description"],
    ],
    [
      "an addition",
      edited("{ name: { type: string } }", "{ name: { type: string }, age: { type: integer } }"),
      4,
      ["  minor: 1 addition", "  + User.age: added (optional)"],
    ],
    [
      "a breaking change",
      edited("operationId: getUser", "operationId: findUser"),
      5,
      [
        "  major: 1 breaking change, 1 addition",
        "  - UsersApi.getUser: removed: GET /users/{name} is UsersApi.findUser now",
        "  + UsersApi.findUser: added (GET /users/{name})",
      ],
    ],
  ])("%s", async (_, text, code, want) => {
    const folder = await makeCurrentProject();
    await addFiles(folder, { "spec/base-v1.yaml": text });
    const before = await readFolder(folder);
    const ended = await generate(folder, ["--check", "--semver"]);
    expect([ended.code, ended.stdout.split("\n").slice(1, -1)]).toEqual([code, want]);
    expect(await readFolder(folder)).toEqual(before);
  });

  it("has new versions for an addition to the product, and gone ones for a breaking change of it", async () => {
    const folder = await makeCurrentProject();
    await addFiles(folder, { "redocly.yaml": "apis:\n  base@v2: { root: spec/base-v1.yaml }\n" });
    const { code, stdout } = await generate(folder, ["--check", "--semver"]);
    expect(code).toBe(5);
    expect(stdout.split("\n").slice(1, -1)).toEqual([
      "generated/base",
      "  major: 2 breaking changes, 2 additions",
      "  - Base.v1: removed",
      "  - BaseOptions: no longer takes in BaseV1Options",
      "  + Base.v2: added",
      "  + BaseOptions: takes in BaseV2Options",
      "generated/base/v1",
      "  major: 1 breaking change",
      "  - generated/base/v1: removed",
    ]);
  });

  it("tells what a run tells that writes", async () => {
    const folder = await makeCurrentProject();
    await addFiles(folder, { "spec/base-v1.yaml": edited("operationId: getUser", "operationId: findUser") });
    const checked = await generate(folder, ["--check", "--semver"]);
    const { code, stdout } = await generate(folder);
    expect(code).toBe(0);
    expect(stdout.replace(/\d+ ms/, "… ms")).toBe(checked.stdout.replace(/\d+ ms/, "… ms"));
    expect(stdout).toContain("+ UsersApi.findUser: added");
  });

  it("needs --check", async () => {
    const { code, stderr } = await generate(await makeProject(files), ["--semver"]);
    expect(code).toBe(2);
    expect(stderr.split("\n")[0]).toBe("--semver goes with --check: a run that writes tells the same by itself");
  });
});

describe("a run that nothing has changed for", () => {
  /** With a note on each flavour. */
  const noted = {
    "redocly.yaml": "apis:\n  base@v1: { root: spec/base-v1.yaml }\n  longer@v10: { root: spec/base-v1.yaml }\n",
    "spec/base-v1.yaml": users.replace(
      "      parameters:",
      "      requestBody: { content: { text/plain: { schema: { type: string } } } }\n      parameters:",
    ),
  };
  const withoutTimes = ({ stdout, ...ended }: Ended) => ({ ...ended, stdout: stdout.replace(/\d+ ms/g, "… ms") });
  const isFull = /^load +\d+ ms$/m;

  it.each([[[]], [["--check"]], [["--check", "--semver"]], [["base@v1"]]])(
    "says the same as one without a manifest, with exit code 0: %j",
    async (args) => {
      const folder = await makeProject(noted);
      await generate(
        folder,
        args.filter((arg) => !arg.startsWith("--")),
      );
      const { stdout } = await generate(folder, [...args, "--timings"]);
      expect(stdout).not.toMatch(isFull);
      const recalled = withoutTimes(await generate(folder, args));
      await rm(join(folder, "generated/.openapi-facade-cache"), { recursive: true });
      expect((await generate(folder, ["--check", "--timings"])).stdout).toMatch(isFull);
      expect(recalled).toEqual(withoutTimes(await generate(folder, args)));
      expect(recalled.stdout).toMatch(
        /^base@v1 +1 operation, 1 model, 0 files changed, … ms\n {2}spec\/base-v1\.yaml:/,
      );
      expect([recalled.code, recalled.stderr]).toEqual([0, ""]);
    },
  );

  it.each<[title: string, edit: (folder: string) => Promise<unknown>, line: string]>([
    [
      "an edited file",
      (folder) => writeFile(join(folder, "generated/base/v1/users.ts"), "mine"),
      "generated/base/v1/users.ts: different",
    ],
    ["a deleted file", (folder) => rm(join(folder, "generated/base/index.ts")), "generated/base/index.ts: missing"],
    [
      "a file left over",
      (folder) => cp(join(folder, "generated/base/v1/users.ts"), join(folder, "generated/base/v1/old.ts")),
      "generated/base/v1/old.ts: left over",
    ],
    [
      "a temporary file",
      (folder) => addFiles(folder, { "generated/.openapi-facade/0123456789abcdef/0.new": "" }),
      "generated/.openapi-facade/0123456789abcdef/0.new: temporary file of a run that was killed or is still writing",
    ],
  ])("finds with --check what one without a manifest finds: %s", async (_, edit, line) => {
    const folder = await makeCurrentProject();
    await edit(folder);
    const checked = await generate(folder, ["--check"]);
    expect([checked.code, checked.stderr.split("\n")[0]]).toEqual([1, line]);
    await rm(join(folder, "generated", manifest));
    expect(withoutTimes(checked)).toEqual(withoutTimes(await generate(folder, ["--check"])));
  });

  it("refuses a file that was not generated, as one without a manifest does", async () => {
    const args = ["--spec", "spec/base-v1.yaml", "--name", "acme@v1", "--out", "clients"];
    const folder = await makeProject(files);
    await generate(folder, args);
    expect((await generate(folder, [...args, "--timings"])).stdout).not.toMatch(isFull);
    await writeFile(join(folder, "clients/acme/v1/users.ts"), "// by hand\n");
    const { code, stderr } = await generate(folder, args);
    expect([code, stderr]).toEqual([
      1,
      "clients/acme/v1/users.ts: was not generated: move it away\nNothing was written.\n",
    ]);
  });

  it("is watched all the same", async () => {
    const folder = await makeCurrentProject();
    const watching = watchGenerated(folder);
    try {
      expect(await watching.until("Watching the documents; Ctrl+C ends it.\n")).toContain("0 files changed");
      await addFiles(folder, { "spec/base-v1.yaml": users.replaceAll("getUser", "readUser") });
      await watching.until("UsersApi.readUser: added (GET /users/{name})\n");
    } finally {
      watching.end();
    }
  });
});

describe("a document that cannot be used", () => {
  const paging = "      x-paging: { by: number, parameter: page, items: users, total: count }\n      tags: [users]";

  it.each<[title: string, text: string, want: string]>([
    [
      "YAML that is none",
      users.replace("[users]", "[users"),
      "spec/base-v1.yaml:12:7: cannot be parsed: deficient indentation",
    ],
    [
      "a key twice",
      users.replace("      tags", "      summary: Again\n      tags"),
      "spec/base-v1.yaml:11:7: the key `summary` stands here a second time: remove one of them",
    ],
    [
      "a reference to nothing",
      users.replace('schemas/User"', 'schemas/Usr"'),
      "spec/base-v1.yaml:17:50 #/paths/~1users~1{name}/get/responses/200/content/application~1json/schema: `#/components/schemas/Usr` leads to nothing: correct it, or add what it leads to",
    ],
    [
      "paging by a parameter that is missing",
      users.replace("      tags: [users]", paging),
      "spec/base-v1.yaml:11:17 #/paths/~1users~1{name}/get/x-paging: `parameter: page` is no query parameter of the operation",
    ],
  ])("%s: exit code 1, file, place and fix, and nothing is written", async (_, text, want) => {
    const folder = await makeCurrentProject();
    const before = await readFolder(join(folder, "generated"));
    await addFiles(folder, { "spec/base-v1.yaml": text });
    const { code, stdout, stderr } = await generate(folder);
    expect([code, stdout, stderr]).toEqual([1, "", `${want}\nNothing was written.\n`]);
    expect(await readFolder(join(folder, "generated"))).toEqual(before);
  });
});

describe("--spec", () => {
  const flags = (version: string, out: string): string[] => {
    return ["--spec", "mine.yaml", "--name", `acme@${version}`, "--out", out];
  };

  it("makes a client of any document, and a second version beside the first", async () => {
    const folder = await makeProject({ "mine.yaml": users });
    const first = await generate(folder, flags("v1", "clients"));
    expect([first.code, first.stderr]).toEqual([0, ""]);
    expect(first.stdout).toMatch(/^acme@v1 {2}1 operation, 1 model, 9 files changed, \d+ ms\n$/);
    expect((await generate(folder, [...flags("v2", "clients"), "--runtime", "@acme/runtime"])).code).toBe(0);
    const made = await readFolder(join(folder, "clients"));
    const files = "api.md client.ts examples.ts fetch.ts functions.ts index.ts models.ts paths.ts".split(" ");
    expect(Object.keys(made)).toEqual([
      ...[".gitignore", "acme@v1.json", "acme@v2.json"].map((file) => `.openapi-facade-cache/${file}`),
      "acme/index.ts",
      ...["v1", "v2"].flatMap((version) => [...files, "users.ts"].map((file) => `acme/${version}/${file}`)),
    ]);
    expect(made["acme/index.ts"]).toContain("  readonly v1: AcmeV1;\n  readonly v2: AcmeV2;\n");
    expect(made["acme/v1/users.ts"]).toContain('from "openapi-facade";');
    expect(made["acme/v2/users.ts"]).toContain('from "@acme/runtime";');
  });

  it("writes to a folder anywhere", async () => {
    const folder = await makeProject({ "mine.yaml": users });
    const out = await makeFolder();
    expect((await generate(folder, flags("v1", out))).code).toBe(0);
    expect(Object.keys(await readFolder(join(out, "acme")))).toHaveLength(10);
    expect((await generate(folder, [...flags("v1", out), "--check"])).code).toBe(0);
  });

  it("refuses to replace a file written by hand, and keeps it", async () => {
    const folder = await makeProject({ "mine.yaml": users, "clients/acme/v1/users.ts": "// by hand\n" });
    const { code, stderr } = await generate(folder, flags("v1", "clients"));
    expect(code).toBe(1);
    expect(stderr).toBe("clients/acme/v1/users.ts: was not generated: move it away\nNothing was written.\n");
    expect(await readFolder(join(folder, "clients"))).toEqual({ "acme/v1/users.ts": "// by hand\n" });
  });
});

describe("--dump model", () => {
  it("prints the model of the named API, and writes nothing", async () => {
    const folder = await makeProject(files);
    const { code, stdout } = await generate(folder, ["base@v1", "--dump", "model"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^flavour: base@v1\n/);
    expect(stdout).toContain("route: GET /users/{name}");
    expect(Object.keys(await readFolder(folder)).filter((path) => path.startsWith("generated/"))).toEqual([]);
  });

  it("takes a document without a place to write to", async () => {
    const folder = await makeProject(files);
    const { code, stdout } = await generate(folder, [
      ...["--spec", "spec/base-v1.yaml", "--name", "other@v2", "--dump", "model"],
    ]);
    expect([code, stdout.split("\n")[0]]).toEqual([0, "flavour: other@v2"]);
  });

  it.each([
    [["--dump", "types"], "--dump types: is not known: use model"],
    [["--dump", "model", "--check"], "--dump goes with neither --check nor --watch: it prints a model and stops"],
    [["--dump="], "--dump has no value"],
  ])("refuses %j", async (args, message) => {
    const { code, stderr } = await generate(await makeProject(files), args);
    expect([code, stderr.split("\n")[0]]).toEqual([2, message]);
  });
});

describe("--timings", () => {
  it("tells what each phase has taken, and how much memory there was", async () => {
    const folder = await makeCurrentProject();
    await rm(join(folder, "generated", manifest));
    const { code, stdout } = await generate(folder, ["--timings"]);
    expect(code).toBe(0);
    const rows = stdout.trimEnd().split("\n").slice(1);
    expect(rows.map((row) => row.replace(/ +\d+ ms(, \d+ MB at most)?$/, ""))).toEqual([
      "start",
      "manifest",
      "load",
      "normalise",
      "read",
      "emit",
      "format",
      "compare",
      "write",
      "total",
    ]);
  });
});

describe("--watch", () => {
  it.each([
    ["with --check", ["--watch", "--check"], "--watch does not go with --check: it writes what it makes"],
    [
      "of a URL",
      ["--watch", "--spec", "https://acme.example/a.yaml", "--name", "a@v1", "--out", "out"],
      "--watch https://acme.example/a.yaml: of a document at a URL nobody tells when it is saved",
    ],
  ])("is refused %s", async (_, args, message) => {
    const { code, stderr } = await generate(await makeProject(files), args);
    expect(code).toBe(2);
    expect(stderr.split("\n")[0]).toBe(message);
  });

  it("ends at once with a name that no file can mend", async () => {
    const args = ["--watch", "--spec", "spec/base-v1.yaml", "--name", "Base@v1", "--out", "out"];
    const { code, stderr } = await generate(await makeProject(files), args);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^Base@v1: is not the name of an API: /)]);
  });

  it("waits for a file that a reference needs, and for new names in the registry", async () => {
    const folder = await makeProject({
      "redocly.yaml": "apis:\n  parts@v1: { root: spec/parts-v1.yaml }\n",
      "spec/parts-v1.yaml": users.replace('"#/components/schemas/User"', '"parts/user.yaml"'),
      "spec/parts/user.yaml": "type: [\n",
    });
    const watching = watchGenerated(folder);
    try {
      expect(await watching.until("Watching the documents; Ctrl+C ends it.\n")).toContain(
        "user.yaml:2:1: cannot be parsed",
      );
      await addFiles(folder, { "spec/parts/user.yaml": "type: object\nproperties: { age: { type: integer } }\n" });
      await watching.until("parts@v1  1 operation, ");
      await addFiles(folder, { "redocly.yaml": "apis:\n  parts@v2: { root: spec/parts-v1.yaml }\n" });
      await watching.until("PartsOptions: takes in PartsV2Options\n");
      await addFiles(folder, { "spec/parts/user.yaml": "type: object\nproperties: { size: { type: integer } }\n" });
      expect(await watching.until("size: added (optional)\n")).toContain("parts@v2  1 operation, ");
    } finally {
      watching.end();
    }
  });

  it("makes again what belongs to a saved file, and that alone; a broken save changes nothing", async () => {
    const folder = await makeCurrentProject();
    await addFiles(folder, {
      "redocly.yaml": `${files["redocly.yaml"]}  parts@v1: { root: spec/parts-v1.yaml }\n`,
      "spec/parts-v1.yaml": users.replace('"#/components/schemas/User"', '"parts/user.yaml"'),
      "spec/parts/user.yaml": "type: object\nproperties: { age: { type: integer } }\n",
    });
    const watching = watchGenerated(folder);
    try {
      expect(await watching.until("Watching the documents; Ctrl+C ends it.\n")).toMatch(/^base@v1 .*\nparts@v1 /);
      await addFiles(folder, { "spec/parts/user.yaml": "type: object\nproperties: { size: { type: integer } }\n" });
      const saved = await watching.until("UserModel.size: added (optional)\n");
      expect(saved).toMatch(/^parts@v1 {2}1 operation, 2 models, 1 file changed, \d+ ms\n/);
      expect(saved).not.toContain("base@v1");
      const before = await readFolder(join(folder, "generated"));
      await addFiles(folder, { "spec/parts/user.yaml": "type: [\n" });
      expect(await watching.until("Nothing was written.\n")).toMatch(
        /^spec\/parts\/user\.yaml:\d+:\d+: cannot be parsed: /,
      );
      expect(await readFolder(join(folder, "generated"))).toEqual(before);
      await addFiles(folder, { "spec/parts/user.yaml": "type: object\nproperties: { name: { type: string } }\n" });
      await watching.until("UserModel.name: added (optional)\n");
      // A folder that is replaced, and an error of the disk, do not end it either.
      await rename(join(folder, "spec/parts"), join(folder, "spec/old"));
      await addFiles(folder, { "spec/parts/user.yaml": "type: object\nproperties: { age: { type: integer } }\n" });
      await watching.until("UserModel.age: added (optional)\n");
      await rm(join(folder, "generated/parts"), { recursive: true });
      await writeFile(join(folder, "generated/parts"), "mine");
      await addFiles(folder, { "spec/parts/user.yaml": "type: object\nproperties: { size: { type: integer } }\n" });
      expect(await watching.until("Nothing was written.\n")).toContain(
        "generated/parts: a file is where a folder is to be: move it away\n",
      );
      await rm(join(folder, "generated/parts"));
      await addFiles(folder, { "spec/parts/user.yaml": "type: object\nproperties: { shoe: { type: integer } }\n" });
      expect(await watching.until("it is `UserModel`\n")).toContain("9 files changed");
      await addFiles(folder, { "spec/base-v1.yaml": users.replaceAll("getUser", "readUser") });
      const other = await watching.until("UsersApi.readUser: added (GET /users/{name})\n");
      expect(other).toMatch(/^base@v1 /);
      expect(other).not.toContain("parts@v1");
    } finally {
      watching.end();
    }
  });
});
