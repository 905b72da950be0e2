import { count } from "../count.js";
import type { Result } from "../plan.js";
import { SpecError } from "../spec-error.js";
import { type Flags, type GenerateCommand, readFlags } from "./generate-flags.js";
import { foreignHelp, registryHelp } from "./generate-help.js";
import { summariseNotes } from "./summarise-notes.js";

/** Makes clients as the arguments say, tells of it, and gives the exit code: 0, 1 or 2. */
export async function runGenerate(args: string[], command: GenerateCommand): Promise<number> {
  const help = command === "npm run generate" ? registryHelp : foreignHelp;
  const flags = readFlags(args, command);
  if (typeof flags === "string") {
    console.error(`${flags}\n\n${help}`);
    return 2;
  }
  if (flags.help) {
    console.log(help);
    return 0;
  }
  try {
    return report(await run(flags), flags);
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    console.error(`${error.message}\nNothing was written.`);
    return 1;
  }
}

async function run({ foreign, names, check }: Flags): Promise<Result> {
  // Only now, since it brings the compiler: help should not wait for that.
  const { planForeign, planRegistry, runPlan } = await import("../plan.js");
  const plan = await (foreign ? planForeign(foreign) : planRegistry(names));
  return await runPlan(plan, { write: !check });
}

/** A line for each flavour, then what differs; gives the exit code. */
function report({ runs, changes }: Result, { check, foreign }: Flags): number {
  const width = Math.max(...runs.map(({ api }) => api.flavour.length));
  for (const { api, notes, milliseconds, folder } of runs) {
    const operations = api.groups.flatMap((group) => group.operations).length;
    const changed = changes.filter(({ path }) => path.startsWith(`${folder}/`)).length;
    const parts = [
      count(operations, "operation"),
      count(api.models.length, "model"),
      `${count(changed, "file")} changed`,
    ];
    console.log(`${api.flavour.padEnd(width)}  ${parts.join(", ")}, ${milliseconds} ms`);
    for (const line of summariseNotes(notes, `${folder}/api.md`)) console.log(`  ${line}`);
  }
  if (!check || changes.length === 0) return 0;
  for (const { path, kind } of changes) console.error(`${path}: ${kind}`);
  const remedy = foreign ? "run the command without `--check`" : "run `npm run generate`";
  console.error(`${count(changes.length, "file")} not as the documents have it: ${remedy}.`);
  return 1;
}
