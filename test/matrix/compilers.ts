import type { Row } from "./cell.js";
import { consumerText } from "./consumer-text.js";
import { createProject, type Project } from "./project.js";
import { subpaths } from "./subpaths.js";

const strict = {
  target: "es2022",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  noEmit: true,
  types: [],
};

/** Settings of somebody else's project. */
const settings = {
  nodenext: { module: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
  "no DOM, @types/node": { module: "nodenext", lib: ["es2023"], types: ["node"] },
};

/** Strict projects that import every subpath, under each compiler. */
export function compilerRows(folder: string, tarball: string): Row[] {
  return ["5.9", "6.0", "7.0"].map((version) => ({
    name: `TypeScript ${version}`,
    async setUp() {
      const project = await createProject(folder, tarball, [`typescript@~${version}.0`, "@types/node@20"]);
      const imports = subpaths().map(({ specifier }, index) => `import * as all${index} from "${specifier}";`);
      const names = imports.map((_, index) => `all${index}`);
      await project.write({
        "consumer.ts": await consumerText(),
        "every-subpath.ts": `${imports.join("\n")}\nexport const all: object[] = [${names.join(", ")}];\n`,
      });
      return { project, version: await project.version("typescript") };
    },
    cells: Object.entries(settings).map(([name, options]) => ({
      name,
      run: (project) => compile(project, { ...strict, ...options }),
    })),
  }));
}

async function compile(project: Project, compilerOptions: object): Promise<undefined> {
  const files = ["consumer.ts", "every-subpath.ts"];
  await project.write({ "tsconfig.json": JSON.stringify({ compilerOptions, files }) });
  // By its path: the compiler of 7.0 is no JavaScript, and its name in .bin is that of others.
  await project.succeed(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "."]);
}
