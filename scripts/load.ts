import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import {
  BaseResolver,
  bundle,
  createConfig,
  getLineColLocation,
  isAbsoluteUrl,
  lint,
  type NormalizedProblem,
  type Source,
  YamlParseError,
} from "@redocly/openapi-core";
import { parse } from "yaml";
import type { Document } from "./document.js";
import type { Note } from "./note.js";
import { type Fault, SpecError } from "./spec-error.js";

/** A document that is sound and whole: one file, every reference inside of it. */
export interface LoadedDocument {
  /** File it came from, relative to the working directory, with forward slashes. */
  readonly file: string;
  readonly document: Document;
  /** The fault of a place inside of the document, such as `#/paths/~1users/get`. */
  fault(pointer: string, message: string): Fault;
  readonly note: Note;
  /** What has been noted so far. */
  readonly notes: readonly Fault[];
}

/** What a document must meet to be read at all; the style of our own is `redocly lint`'s business. */
const rules = {
  struct: "error",
  "no-unresolved-refs": "error",
} as const;

/** What to do, where a rule only says what is wrong. */
const remedies: Readonly<Record<string, string>> = {
  "no-unresolved-refs": " It leads to nothing: correct it, or add what it leads to.",
};

/**
 * Reads a document of OpenAPI 3 from a file, YAML or JSON, and bundles what it refers to in other files.
 *
 * @throws {@link SpecError} that lists every fault, with file, line, column and what to do.
 */
export async function loadDocument(path: string): Promise<LoadedDocument> {
  const file = shown(path);
  const config = await createConfig({ rules });
  const externalRefResolver = new LocalResolver(config.resolve);
  const options = { ref: resolve(path), config, externalRefResolver };
  try {
    await readFile(path);
    refuseOthers(file, await externalRefResolver.resolveDocument(null, options.ref, true));
    const problems = await lint(options);
    if (problems.length > 0) throw new SpecError(problems.map(describe));
    const { bundle: bundled, problems: unbundled } = await bundle(options);
    if (unbundled.length > 0) throw new SpecError(unbundled.map(describe));
    const { source } = bundled;
    const fault: LoadedDocument["fault"] = (pointer, message) => ({ place: place(source, pointer), pointer, message });
    const notes: Fault[] = [];
    return {
      file,
      // The border where YAML enters: the lint above has checked the shape.
      document: bundled.parsed as Document,
      fault,
      note: (pointer, message) => notes.push(fault(pointer, message)),
      notes,
    };
  } catch (error) {
    if (error instanceof YamlParseError) {
      const { source, line, col, originalError } = error;
      throw new SpecError([
        {
          place: `${shown(source.absoluteRef)}:${line}:${col}`,
          message: firstLine(originalError).replace(/ in "[^"]*" \(\d+:\d+\)$/, ""),
        },
      ]);
    }
    if (error instanceof SpecError || !(error instanceof Error)) throw error;
    throw new SpecError([{ place: file, message: firstLine(error) }]);
  }
}

/** Documents of another kind, which the lint would measure by rules of their own. */
function refuseOthers(file: string, document: Awaited<ReturnType<BaseResolver["resolveDocument"]>>): void {
  if (document instanceof Error) throw document;
  const { parsed } = document;
  const version = isRecord(parsed) ? (parsed["openapi"] ?? parsed["swagger"]) : undefined;
  if (/^3\.\d/.test(String(version))) return;
  const found = version === undefined ? "is no OpenAPI document" : `is a document of version ${version}`;
  throw new SpecError([{ place: file, message: `${found}: OpenAPI 3.0 or 3.1 is needed, so convert it first` }]);
}

/** Reads a YAML file that is no OpenAPI document. */
export async function loadYaml(path: string): Promise<unknown> {
  try {
    return parse(await readFile(path, "utf8"));
  } catch (error) {
    throw new SpecError([{ place: shown(path), message: error instanceof Error ? firstLine(error) : String(error) }]);
  }
}

/** Whether a value of YAML is a map. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** References lead to files alone: a document must not make the generator reach for the network. */
class LocalResolver extends BaseResolver {
  override async loadExternalRef(ref: string): Promise<Source> {
    if (isAbsoluteUrl(ref)) throw new Error(`${ref} is on the network: copy it beside the document, and refer to that`);
    return await super.loadExternalRef(ref);
  }
}

function describe({ ruleId, message, location: [location], suggest }: NormalizedProblem): Fault {
  const hint = suggest.length > 0 ? ` Did you mean: ${suggest.join(", ")}?` : (remedies[ruleId] ?? "");
  const text = message.replace(/(?<![.?!])$/, ".") + hint;
  if (location === undefined) return { place: "", message: text };
  const pointer = location.pointer ?? "#/";
  return { place: place(location.source, pointer, location.reportOnKey), pointer, message: text };
}

function place(source: Source, pointer: string, reportOnKey = false): string {
  const { line, col } = getLineColLocation({ source, pointer, reportOnKey }).start;
  return `${shown(source.absoluteRef)}:${line}:${col}`;
}

function shown(path: string): string {
  return relative(process.cwd(), resolve(path)).replaceAll("\\", "/");
}

function firstLine({ message }: Error): string {
  return message.split("\n", 1)[0] ?? message;
}
