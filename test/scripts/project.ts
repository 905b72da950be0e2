import { type ChildProcess, execFile, spawn } from "node:child_process";
import { symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { makeFolder } from "./folder.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const command = join(root, "dist/run/generate.js");

/** Makes a project of its own registry and documents, with this project's source. */
export async function makeProject(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await makeFolder({ "package.json": '{ "type": "module" }', ...files });
  for (const name of ["src", "node_modules"]) await symlink(join(root, name), join(folder, name));
  return folder;
}

/** What a command has come to. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `npm run generate` with its flags in a project, as a process of its own. */
export function generate(folder: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [command, ...args],
      { cwd: folder, env: { ...process.env, ...env } },
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

/** Runs a script of this project in a folder, as a process of its own, which `started` is given. */
export function runScript(
  script: string,
  folder: string,
  args: readonly string[] = [],
  started: (child: ChildProcess) => void = () => undefined,
): Promise<Ended> {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ["--import", tsx, join(root, script), ...args],
      { cwd: folder },
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
    started(child);
  });
}

/** Runs `npm run generate -- --watch` in a project. `until` gives what it says up to a text, since the last time. */
export function watchGenerated(folder: string): { until(text: string): Promise<string>; end(): void } {
  const child = spawn(process.execPath, [command, "--watch"], { cwd: folder });
  let said = "";
  let look = (): void => undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      look();
    });
  }
  return {
    until: (text) =>
      new Promise((resolve) => {
        look = () => {
          const end = said.indexOf(text);
          if (end < 0) return;
          look = () => undefined;
          resolve(said.slice(0, end + text.length));
          said = said.slice(end + text.length);
        };
        look();
      }),
    end: () => child.kill(),
  };
}
