import { deepStrictEqual } from "node:assert/strict";
import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Addresses } from "./api-server.js";
import { NotHere, type Row } from "./cell.js";
import { compareOutcome, programText } from "./compare-outcome.js";
import { createProject, type Project } from "./project.js";

const executable = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

/** The program in a page that Vite builds. */
export function chromiumRow(folder: string, tarball: string, addresses: Addresses): Row {
  return {
    name: "Chromium",
    async setUp() {
      await access(executable).catch(() => {
        throw new NotHere(`there is no ${executable}; CHROMIUM_PATH may name another`);
      });
      const project = await createProject(folder, tarball, ["vite@8", "playwright-core@1", "oauth4webapi@3"]);
      await project.write({
        "index.html":
          '<!doctype html><title>matrix</title><link rel="icon" href="data:," /><script type="module" src="main.js"></script>',
        "program.js": await programText(),
        "main.js": `import { runProgram } from "./program.js";
window.outcome = runProgram(JSON.parse(decodeURIComponent(location.hash.slice(1)))).then(JSON.stringify);
`,
        "browse.js": await readFile(join(import.meta.dirname, "browse.js"), "utf8"),
      });
      const [, version = ""] = /([\d.]+)/.exec(await project.succeed(executable, ["--version"])) ?? [];
      return { project, version: `${version}, Vite ${await project.version("vite")}` };
    },
    cells: [{ name: "program", run: (project) => browse(project, addresses) }],
  };
}

async function browse(project: Project, addresses: Addresses): Promise<string> {
  await project.succeed(process.execPath, ["node_modules/vite/bin/vite.js", "build"]);
  const args = ["browse.js", executable, JSON.stringify(addresses)];
  const said = await project.succeed(process.execPath, args, { timeoutMs: 90_000 });
  const { outcome, errors }: { outcome: string; errors: string[] } = JSON.parse(said);
  compareOutcome(outcome, { hasEnvironment: false, showsRedirects: false });
  // A browser tells of each response that is no success, and of connections that fail; the program has had these.
  deepStrictEqual(
    errors.filter((error) => !error.startsWith("Failed to load resource: ")),
    [],
  );
  return "no unexpected error in the console";
}
