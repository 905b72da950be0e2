import { parseArgs } from "node:util";
import type { Foreign } from "../plan.js";
import { firstLine } from "../spec-error.js";

/** The commands that make clients: the project's own has a registry too. */
export type GenerateCommand = "npm run generate" | "openapi-facade generate";

/** What a command line asks for. */
export interface Flags {
  readonly check: boolean;
  /** Whether the exit code of `check` tells what release the changes need. */
  readonly semver: boolean;
  /** Whether to go on, and make again what belongs to a file that is saved. */
  readonly watch: boolean;
  /** Whether to print the model that emitters see, and do nothing else. */
  readonly dump: boolean;
  readonly timings: boolean;
  readonly help: boolean;
  readonly names: readonly string[];
  readonly foreign: Foreign | undefined;
}

/** The flags, or what is wrong with them. */
export function readFlags(args: string[], command: GenerateCommand): Flags | string {
  try {
    const { values, positionals: names } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        check: { type: "boolean", default: false },
        semver: { type: "boolean", default: false },
        watch: { type: "boolean", default: false },
        timings: { type: "boolean", default: false },
        dump: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
        spec: { type: "string" },
        name: { type: "string" },
        out: { type: "string" },
        runtime: { type: "string" },
        "allow-network": { type: "string", multiple: true, default: [] },
        "allow-files": { type: "string", multiple: true, default: [] },
      },
    });
    const {
      check,
      semver,
      watch,
      timings,
      dump: dumped,
      help,
      spec,
      name,
      out: given,
      runtime,
      "allow-network": hosts,
      "allow-files": folders,
    } = values;
    const dump = dumped !== undefined;
    const common = { check, semver, watch, timings, dump, help, names };
    const empty = Object.entries(values).find(([, value]) => value === "" || [value].flat().includes(""));
    if (empty !== undefined) return `--${empty[0]} has no value`;
    if (spec && /^(?!https?:)[a-z][a-z0-9+.-]+:\/\//i.test(spec))
      return `--spec ${spec}: is neither the path of a file nor an http(s) URL`;
    if (dump && dumped !== "model") return `--dump ${dumped}: is not known: use model`;
    if (dump && (check || watch)) return "--dump goes with neither --check nor --watch: it prints a model and stops";
    if (semver && !check) return "--semver goes with --check: a run that writes tells the same by itself";
    if (watch && check) return "--watch does not go with --check: it writes what it makes";
    if (watch && spec && /^https?:/i.test(spec))
      return `--watch ${spec}: of a document at a URL nobody tells when it is saved`;
    const isForeign = [spec, name, given, runtime, ...hosts, ...folders].some(Boolean);
    if (!isForeign && (help || command === "npm run generate")) return { ...common, foreign: undefined };
    const out = given ?? (dump ? "." : undefined); // nothing is written
    if (!spec || !name || !out) {
      const missing = Object.entries({ spec, name, out }).flatMap(([flag, value]) => (value ? [] : [`--${flag}`]));
      return `${missing.join(" and ")} ${missing.length > 1 ? "are" : "is"} missing: --spec, --name and --out go together`;
    }
    if (names.length > 0) return `${names.join(" ")}: a name of the registry does not go with --spec`;
    const wrong = hosts.find((host) => !isHost(host));
    if (wrong !== undefined)
      return `--allow-network ${wrong}: is no host, such as specs.acme.example or 127.0.0.1:8080`;
    const permissions = { hosts, folders };
    return { ...common, foreign: { spec, name, out, permissions, ...(runtime !== undefined && { runtime }) } };
  } catch (error) {
    // The parser's own advice is about what no flag of ours is.
    return firstLine(error).replace(/\. .*$/s, "");
  }
}

function isHost(text: string): boolean {
  return /^[^/?#@\s]+$/.test(text) && URL.canParse(`http://${text}`);
}
