import { execFile } from "node:child_process";
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeFolder } from "./folder.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tsx = join(root, "node_modules/tsx/dist/cli.mjs");

/** Makes a project of its own registry and documents, with this project's source. */
export async function makeProject(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await makeFolder({ "package.json": '{ "type": "module" }', ...files });
  for (const name of ["src", "scripts", "node_modules"]) await symlink(join(root, name), join(folder, name));
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
    const command = [tsx, join("scripts", "generate.ts"), ...args];
    const child = execFile(
      process.execPath,
      command,
      { cwd: folder, env: { ...process.env, ...env } },
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}
