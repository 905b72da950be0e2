import { renameSync, symlinkSync, writeFileSync } from "node:fs";
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { resolve, sep } from "node:path";

/**
 * Loaded into a run by `--import`, breaks it at one of the steps by which it writes to a folder.
 *
 * `BREAK_IN` is the folder. `BREAK_AT` is `SIGKILL:7`, which sends a signal before the step 7, `EIO:7`, which lets step 7
 * fail, `EIO:7+`, which lets all fail from there on, or `LINK:7`, which puts a link in the place of a folder after it. The
 * number of steps is written to `STEPS_TO` at the end.
 */
const { BREAK_IN = "", BREAK_AT = "", STEPS_TO } = process.env;
const [, what = "", first = "0", onwards] = /^(\w+):(\d+)(\+?)$/.exec(BREAK_AT) ?? [];
let steps = 0;

for (const name of ["mkdir", "writeFile", "rename", "rmdir", "unlink", "rm"]) {
  const original = fs[name];
  fs[name] = async (...args) => {
    const paths = args.filter((arg) => typeof arg === "string").map((path) => resolve(path));
    if (paths.some((path) => path === BREAK_IN || path.startsWith(BREAK_IN + sep))) {
      steps++;
      const isHere = steps === Number(first) || (onwards === "+" && steps > Number(first));
      if (isHere && what.startsWith("SIG")) process.kill(process.pid, what);
      else if (isHere && what === "LINK") return await original(...args).finally(putLink);
      else if (isHere) throw Object.assign(new Error(`${what}: as ordered, ${name}`), { code: what, path: args[0] });
    }
    return await original(...args);
  };
}
syncBuiltinESMExports();

function putLink() {
  renameSync(`${BREAK_IN}/acme/v1`, `${BREAK_IN}/away`);
  symlinkSync("../../elsewhere", `${BREAK_IN}/acme/v1`);
}

if (STEPS_TO) process.on("exit", () => writeFileSync(STEPS_TO, String(steps)));
