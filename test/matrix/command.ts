import { equal, match } from "node:assert/strict";
import type { Row } from "./cell.js";
import { createProject, type Project } from "./project.js";

/** The package's command, first without and then with the packages that it asks for. */
export function commandRow(folder: string, tarball: string): Row {
  return {
    name: "openapi-facade",
    async setUp() {
      const project = await createProject(folder, tarball);
      await project.write(files);
      return { project, version: await project.version("openapi-facade") };
    },
    cells: [
      { name: "--help", run: help },
      { name: "generate, packages missing", run: missing },
      { name: "generate, and compile", run: generate },
    ],
  };
}

const files = {
  "pets.yaml": `openapi: 3.1.0
info: { title: Pets, version: "1" }
servers: [{ url: https://pets.example/v1 }]
paths:
  /pets/{id}:
    get:
      operationId: getPet
      tags: [pets]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200":
          description: The pet.
          content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } }
components:
  schemas:
    Pet: { type: object, required: [name], properties: { name: { type: string } } }
`,
  "use.ts": `import { Pets } from "./clients/pets/index.js";
export const name: Promise<string> = new Pets().v1.pets.getPet({ id: "1" }).then((pet) => pet.name);
`,
  "tsconfig.json": JSON.stringify({
    compilerOptions: {
      target: "es2022",
      module: "nodenext",
      strict: true,
      exactOptionalPropertyTypes: true,
      types: [],
    },
    files: ["use.ts"],
  }),
};

const generating = ["generate", "--spec", "pets.yaml", "--name", "pets@v1", "--out", "clients"];

function npx(args: readonly string[]): [string, string[]] {
  return ["npx", ["--no-install", "openapi-facade", ...args]];
}

async function help(project: Project): Promise<undefined> {
  match(await project.succeed(...npx(["--help"])), /openapi-facade generate --spec FILE\|URL/);
}

async function missing(project: Project): Promise<undefined> {
  const { code, stderr } = await project.run(...npx(generating));
  equal(code, 1);
  match(stderr, installLine);
}

/** What the command says is to be installed. */
const installLine = /^ {2}npm install -D (.+)$/m;

async function generate(project: Project): Promise<string> {
  const [, packages = ""] = installLine.exec((await project.run(...npx(generating))).stderr) ?? [];
  await project.install(["-D", ...packages.split(" ")]);
  await project.succeed(...npx(generating));
  await project.succeed(process.execPath, ["node_modules/typescript/bin/tsc", "-p", ".", "--noEmit"]);
  return `TypeScript ${await project.version("typescript")}`;
}
