import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { NotHere } from "./cell.js";
import { type Ended, type RunOptions, run, succeed } from "./run.js";

/** A project of somebody else's, empty but for this package as it is packed. */
export class Project {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Adds files, given as text by path. */
  async write(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(this.path(path)), { recursive: true });
      await writeFile(this.path(path), text);
    }
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  run(file: string, args: readonly string[], options: Partial<RunOptions> = {}): Promise<Ended> {
    return run(file, args, { cwd: this.folder, ...options });
  }

  succeed(file: string, args: readonly string[], options: Partial<RunOptions> = {}): Promise<string> {
    return succeed(file, args, { cwd: this.folder, ...options });
  }

  /**
   * Installs packages of the registry.
   *
   * @throws {@link NotHere} where npm cannot have them; that they do not go with this package is its own fault.
   */
  async install(packages: readonly string[]): Promise<void> {
    const { code, stderr } = await this.run("npm", [...npmInstall, ...packages]);
    if (code === 0) return;
    if (stderr.includes("code ERESOLVE")) throw new Error(stderr);
    const [reason = "npm does not say why"] = stderr.split("\n").filter((line) => /^npm error (?!code)/.test(line));
    throw new NotHere(reason.replace("npm error ", ""));
  }

  /** Version of a package that is installed here. */
  async version(name: string): Promise<string> {
    const { version }: { version: string } = JSON.parse(
      await readFile(this.path(`node_modules/${name}/package.json`), "utf8"),
    );
    return version;
  }
}

const npmInstall = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];

/** Makes a project in `folder` that has the package, and others besides. */
export async function createProject(
  folder: string,
  tarball: string,
  packages: readonly string[] = [],
): Promise<Project> {
  const project = new Project(await mkdtemp(join(folder, "project-")));
  await project.write({ "package.json": '{ "private": true, "type": "module" }' });
  await project.succeed("npm", [...npmInstall, tarball]);
  if (packages.length > 0) await project.install(packages);
  return project;
}
