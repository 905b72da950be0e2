import { chmod, readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import type { Addresses } from "./api-server.js";
import type { Row } from "./cell.js";
import { compareOutcome, programText } from "./compare-outcome.js";
import { createProject } from "./project.js";

const node = `node-${process.platform}-${process.arch}`;
const nodeFile = `node_modules/${node}/bin/node`;

/** The program as a worker, bundled as one module. miniflare, which starts workerd, needs Node 22. */
export function workerdRow(folder: string, tarball: string, addresses: Addresses): Row {
  return {
    name: "Workers",
    async setUp() {
      const project = await createProject(folder, tarball, ["miniflare@4", `${node}@22`, "oauth4webapi@3"]);
      await chmod(project.path(nodeFile), 0o755);
      await project.write({
        "program.js": await programText(),
        "main.js": `import { runProgram } from "./program.js";
export default { fetch: async (request) => Response.json(await runProgram(await request.json())) };
`,
        "dispatch.js": await readFile(join(import.meta.dirname, "dispatch.js"), "utf8"),
      });
      const outfile = project.path("worker.js");
      await build({ entryPoints: [project.path("main.js")], outfile, bundle: true, format: "esm", target: "es2022" });
      return { project, version: `workerd ${await project.version("workerd")}` };
    },
    cells: [
      {
        name: "program",
        async run(project) {
          const args = ["dispatch.js", JSON.stringify(addresses)];
          const outcome = await project.succeed(project.path(nodeFile), args, { timeoutMs: 60_000 });
          compareOutcome(outcome, { hasEnvironment: false, showsRedirects: true });
          return undefined;
        },
      },
    ],
  };
}
