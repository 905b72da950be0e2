import { parseArgs } from "node:util";
import { firstLine, SpecError } from "../spec-error.js";
import { runCheck } from "./run-check.js";
import { runDraft } from "./run-draft.js";
import { runRead } from "./run-read.js";

const help = `Reads documentation that openapi-generator has written (Markdown, in C#, R, Python, Java, Go, Ruby or PHP).

  npm run evidence -- read FILES… [--out DIR]        the facts of each page, as JSON
  npm run evidence -- draft FILES… --out FILE        an OpenAPI 3.1 document of the pages of one API
  npm run evidence -- check [FLAVOUR…]               holds documents against the facts of their pages

FILES are pages, or folders of them: pages of operations (UserApi.md) and of models (User.md), and the README.
FLAVOURs are those of redocly.yaml; all where none is named. Their facts stand in spec/evidence.

A draft in place of another document keeps that as FILE.old. Without --out, read prints the facts.

Exit codes: 0 done, 1 a line or a named page that cannot be read, or a difference that no x-evidence note explains,
2 a command that is not one.
`;

/** Runs the command, and tells its exit code. */
export async function runEvidence(args: string[]): Promise<number> {
  const flags = readFlags(args);
  if (typeof flags === "string") {
    console.error(`${flags}\n\n${help}`);
    return 2;
  }
  if (flags.help) {
    console.log(help);
    return 0;
  }
  try {
    if (flags.command === "check") return await runCheck(flags.files);
    return flags.command === "draft"
      ? await runDraft(flags.files, flags.out ?? "")
      : await runRead(flags.files, flags.out);
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    console.error(error.message);
    return 1;
  }
}

interface Flags {
  readonly help: boolean;
  readonly command: string;
  readonly files: readonly string[];
  readonly out: string | undefined;
}

/** The flags, or what is wrong with them. */
function readFlags(args: string[]): Flags | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { out: { type: "string" }, help: { type: "boolean", short: "h", default: false } },
    });
    const [command = "", ...files] = positionals;
    if (values.help) return { help: true, command, files, out: undefined };
    if (command === "check") {
      return values.out === undefined ? { help: false, command, files, out: undefined } : "check: writes nothing";
    }
    if (command !== "read" && command !== "draft")
      return `${command || "nothing"}: is no command: read, check or draft`;
    if (files.length === 0) return `${command}: needs pages, or folders of them`;
    if (command === "draft" && !values.out) return "draft: needs --out, the document's file";
    return { help: false, command, files, out: values.out };
  } catch (error) {
    return firstLine(error).replace(/\. .*$/s, "");
  }
}
