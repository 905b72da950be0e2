import { parseArgs } from "node:util";
import { count } from "./count.js";
import type { Result } from "./plan.js";
import { SpecError } from "./spec-error.js";
import { summariseNotes } from "./summarise-notes.js";

const help = `Makes the clients in generated/ from the documents that redocly.yaml lists.

  npm run generate                     all of them
  npm run generate -- acme@v1 …      those named
  npm run generate -- --check …        writes nothing: exit code 1, and a list, where generated/ differs

A client of any other document, in DIR/acme:

  npm run generate -- --spec FILE --name acme@v1 --out DIR [--runtime SPECIFIER]

  --spec FILE           OpenAPI 3 document, YAML or JSON
  --name acme@v1        product and version: class Acme with the property v1, and class AcmeV1
  --out DIR             folder to write to
  --runtime SPECIFIER   what the client imports the runtime from; default: src/index.js by its relative path
                        where DIR lies in this project, else openapi-facade; for fetch.ts, fetch-client beside it

Exit codes: 0 done, 1 a document that cannot be used or a difference, 2 a command that is not one.
`;

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SpecError)) throw error;
  console.error(`${error.message}\nNothing was written.`);
  process.exitCode = 1;
}

async function main(args: string[]): Promise<number> {
  const flags = readFlags(args);
  if (typeof flags === "string") {
    console.error(`${flags}\n\n${help}`);
    return 2;
  }
  if (flags.help) {
    console.log(help);
    return 0;
  }
  // Only now, since it brings the compiler: help should not wait for that.
  const { planForeign, planRegistry, runPlan } = await import("./plan.js");
  const plan = await (flags.foreign ? planForeign(flags.foreign) : planRegistry(flags.names));
  return report(await runPlan(plan, { write: !flags.check }), flags.check);
}

interface Flags {
  readonly check: boolean;
  readonly help: boolean;
  readonly names: readonly string[];
  readonly foreign:
    | { readonly spec: string; readonly name: string; readonly out: string; readonly runtime?: string }
    | undefined;
}

/** The flags, or what is wrong with them. */
function readFlags(args: string[]): Flags | string {
  try {
    const { values, positionals: names } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        check: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
        spec: { type: "string" },
        name: { type: "string" },
        out: { type: "string" },
        runtime: { type: "string" },
      },
    });
    const { check, help, spec, name, out, runtime } = values;
    if (!spec && !name && !out && !runtime) return { check, help, names, foreign: undefined };
    if (!spec || !name || !out) return "--spec, --name and --out go together";
    if (names.length > 0) return `${names.join(" ")}: a name of the registry does not go with --spec`;
    return { check, help, names, foreign: { spec, name, out, ...(runtime !== undefined && { runtime }) } };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A line for each flavour, then what differs; gives the exit code. */
function report({ runs, changes }: Result, isCheck: boolean): number {
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
  if (!isCheck || changes.length === 0) return 0;
  for (const { path, kind } of changes) console.error(`${path}: ${kind}`);
  console.error(`${count(changes.length, "file")} not as the documents have it: run \`npm run generate\`.`);
  return 1;
}
