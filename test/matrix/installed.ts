import { deepStrictEqual, match } from "node:assert/strict";
import { readFile } from "node:fs/promises";
import type { Row } from "./cell.js";
import { createProject, type Project } from "./project.js";

/** What `npm install` of the package alone brings. */
export function installedRow(folder: string, tarball: string): Row {
  return {
    name: "npm install",
    async setUp() {
      const project = await createProject(folder, tarball);
      return { project, version: await project.version("openapi-facade") };
    },
    cells: [
      { name: "nothing but openapi-fetch", run: countPackages },
      { name: "traces of the sources", run: traceSource },
    ],
  };
}

async function countPackages(project: Project): Promise<string> {
  const { packages }: { packages: object } = JSON.parse(
    await readFile(project.path("node_modules/.package-lock.json"), "utf8"),
  );
  const names = Object.keys(packages).map((path) => path.replace("node_modules/", ""));
  // The last one has the types of openapi-fetch.
  deepStrictEqual(names.sort(), ["openapi-facade", "openapi-fetch", "openapi-typescript-helpers"]);
  return `${names.length} packages`;
}

/** An error's stack names files that are not in the package; its source maps have their text. */
async function traceSource(project: Project): Promise<undefined> {
  await project.write({
    "trace.js": 'import { Arthur } from "openapi-facade/arthur";\nnew Arthur({ baseUrl: "nowhere" });\n',
  });
  const { stderr } = await project.run(process.execPath, ["--enable-source-maps", "trace.js"]);
  match(stderr, /src\/base-url\.ts:\d+\n.*throw new ArgumentError/);
}
