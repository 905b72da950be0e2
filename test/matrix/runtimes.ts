import { chmod } from "node:fs/promises";
import type { Addresses } from "./api-server.js";
import type { Row } from "./cell.js";
import { compareOutcome, programText } from "./compare-outcome.js";
import { consumerText } from "./consumer-text.js";
import { createProject, type Project } from "./project.js";
import { subpaths } from "./subpaths.js";
import { environmentKey } from "./wanted.js";

/** A runtime that a package of the registry brings. */
interface Runtime {
  readonly name: string;
  readonly package: string;
  readonly range: string;
  /** The runtime itself, in the package. */
  readonly file: string;
  /** What stands before the file that it is to run. */
  readonly run: readonly string[];
  /** What stands before the file whose types it is to check, where it has a compiler. */
  readonly check?: readonly string[];
}

const machine = `${process.platform}-${process.arch}`;
const deno = process.platform === "linux" ? `@deno/${machine}-glibc` : `@deno/${machine}`;

/** The packages that hold the runtimes: those of the plain names fetch them by a script, which npm may not run. */
const runtimes: readonly Runtime[] = [
  ...["20", "22", "24"].map((range) => {
    return { name: `Node ${range}`, package: `node-${machine}`, range, file: "bin/node", run: [] };
  }),
  {
    ...{ name: "Deno 2", package: deno, range: "2", file: "deno" },
    run: ["run", "--node-modules-dir=manual", "--allow-net=127.0.0.1", "--allow-env"],
    check: ["check", "--node-modules-dir=manual"],
  },
  { name: "Bun 1", package: `@oven/bun-${machine}`, range: "1", file: "bin/bun", run: [] },
];

/** The program, run from the command line, and what the runtime's own compiler makes of the types. */
export function runtimeRows(folder: string, tarball: string, addresses: Addresses): Row[] {
  return runtimes.map((runtime) => ({
    name: runtime.name,
    async setUp() {
      const packages = [`${runtime.package}@${runtime.range}`, "oauth4webapi@3"];
      const project = await createProject(folder, tarball, packages);
      await chmod(fileOf(project, runtime), 0o755);
      await project.write({
        "program.js": await programText(),
        "main.js": mainText(),
        "consumer.ts": await consumerText(),
      });
      return { project, version: await project.version(runtime.package) };
    },
    cells: [
      { name: "program", run: (project) => runMain(project, runtime, addresses) },
      ...(runtime.check ? [{ name: "types", run: (project: Project) => checkTypes(project, runtime) }] : []),
    ],
  }));
}

/** Imports every subpath, and runs the program. */
function mainText(): string {
  const imports = subpaths().map(({ specifier }) => `import "${specifier}";\n`);
  return `${imports.join("")}import { runProgram } from "./program.js";
console.log(JSON.stringify(await runProgram(JSON.parse(process.argv[2]))));
`;
}

async function runMain(project: Project, runtime: Runtime, addresses: Addresses): Promise<undefined> {
  const env = { TILEDB_REST_HOST: addresses.api, TILEDB_REST_TOKEN: environmentKey };
  const args = [...runtime.run, "main.js", JSON.stringify(addresses)];
  const outcome = await project.succeed(fileOf(project, runtime), args, { env, timeoutMs: 60_000 });
  compareOutcome(outcome, { hasEnvironment: true, showsRedirects: true });
}

async function checkTypes(project: Project, runtime: Runtime): Promise<undefined> {
  await project.succeed(fileOf(project, runtime), [...(runtime.check ?? []), "consumer.ts"]);
}

function fileOf(project: Project, runtime: Runtime): string {
  return project.path(`node_modules/${runtime.package}/${runtime.file}`);
}
