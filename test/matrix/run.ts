import { type ChildProcess, spawn } from "node:child_process";

/** What a child process has come to. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Longest time that it may take, in milliseconds. */
  readonly timeoutMs?: number;
}

const running = new Set<ChildProcess>();
process.on("exit", () => running.forEach(end));

/** Runs a program to its end, or for five minutes: then it and all that it started are ended. */
export function run(file: string, args: readonly string[], options: RunOptions): Promise<Ended> {
  const { cwd, env, timeoutMs = 300_000 } = options;
  return new Promise((resolve, reject) => {
    // A group of its own, so that what it starts can be ended with it.
    const child = spawn(file, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    const said = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (said.stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (said.stderr += text));
    running.add(child);
    const timer = setTimeout(() => {
      said.stderr += `\nended after ${timeoutMs} ms`;
      end(child);
    }, timeoutMs);
    const settle = (): void => {
      clearTimeout(timer);
      running.delete(child);
    };
    child.once("error", (error) => {
      settle();
      reject(error);
    });
    child.once("close", (code) => {
      settle();
      resolve({ code: code ?? -1, ...said });
    });
  });
}

/** The same, for programs that must not fail. */
export async function succeed(file: string, args: readonly string[], options: RunOptions): Promise<string> {
  const { code, stdout, stderr } = await run(file, args, options);
  if (code !== 0) throw new Error(`${[file, ...args].join(" ")}: exit code ${code}\n${stdout}${stderr}`);
  return stdout;
}

function end({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}
