import type { NormalizedProblem } from "@redocly/openapi-core";
import { isRecord } from "../document/is-record.js";
import { type Parsed, YamlParseError } from "../redocly.js";
import { type Fault, faultAt, firstLine, SpecError } from "../spec-error.js";
import { inWords } from "../system-error.js";
import { type Places, placeOf } from "./places.js";
import { EndlessError, References } from "./references.js";
import { type Repaired, repair } from "./repair.js";
import { findUnsettled, settleReferences, unescapeNames } from "./settle-references.js";
import { shownPlace } from "./shown-place.js";
import type { SpecResolver } from "./spec-resolver.js";
import { type SpecShapes, shapes2 } from "./spec-shapes.js";
import { type Visitor, walkSpec } from "./walk-spec.js";

/** What bundling needs to know, and who is told of what it does. */
export interface Bundling extends Pick<Repaired, "version" | "own"> {
  readonly resolver: SpecResolver;
  readonly shapes: SpecShapes;
  readonly places: Places;
  readonly note: (note: Fault) => void;
}

/**
 * Makes a document sound and whole, in place: what does not belong is mended, what other files hold is brought in, and
 * references have a form that the rest of the generator knows.
 *
 * @throws {@link SpecError} for references that lead to nothing, or to where they must not.
 */
export async function bundleSpec(document: Parsed, bundling: Bundling): Promise<void> {
  const { resolver, shapes, places, version, own } = bundling;
  const faults: Fault[] = [];
  const settled = { isSettled: true };
  const note: Repaired["note"] = (location, message) => {
    settled.isSettled = false; // what is mended may have been referred to
    bundling.note(faultAt(() => placeOf(location), location.pointer, message));
  };
  const repairing = repair({ root: document.parsed, version, own, note });
  const remembering: Visitor = { part: (node, { location }) => places.remember(node, location) };
  const references = await findReferences(document, bundling);
  const visitors = [repairing, remembering, findUnresolved(faults), findUnsettled(document, settled)];
  walkSpec(document, shapes, references, visitors);
  if (faults.length > 0) throw new SpecError(faults);
  if (!references.isOneFile) await bringTogether(document, bundling);
  if (shapes === shapes2 || (references.isOneFile && settled.isSettled)) return;
  unescapeNames(document);
  walkSpec(document, shapes, new References(resolver, document), [settleReferences(document, note)]);
}

/** The references of a document, with all files that they lead to. */
async function findReferences(document: Parsed, { resolver, shapes }: Bundling): Promise<References> {
  const references = new References(resolver, document);
  const examples: Visitor = {
    part(example, { type, resolve }) {
      if (type.name === "Example" && isRecord(example)) resolve(String(example["externalValue"] ?? "#"));
    },
  };
  // Most documents are one file, which a look at their references tells sooner than a walk by shapes.
  if (!mayLeadOutside(document.parsed)) return references;
  do walkSpec(document, shapes, references, [examples]);
  while (await references.load());
  return references;
}

/** Whether anything in a document, whatever it is, could be a reference to another file. */
function mayLeadOutside(node: unknown, seen: Set<object> = new Set()): boolean {
  if (typeof node !== "object" || node === null || seen.has(node)) return false;
  seen.add(node);
  return Object.entries(node).some(([key, value]) => {
    if (typeof value === "string") return (key === "$ref" || key === "externalValue") && !value.startsWith("#");
    const isMapping = key === "mapping" && isRecord(value);
    if (isMapping && Object.values(value).some((one) => !String(one).startsWith("#"))) return true;
    return mayLeadOutside(value, seen);
  });
}

/** Brings in what other files hold. */
async function bringTogether(document: Parsed, { resolver, shapes, note }: Bundling): Promise<void> {
  const { bundleDocument, createConfig } = await import("@redocly/openapi-core");
  const config = await createConfig({});
  const { problems } = await bundleDocument({ document, config, types: shapes, externalRefResolver: resolver });
  const faults: Fault[] = [];
  for (const problem of problems) {
    const fault = read(problem);
    if (problem.message.startsWith("Two schemas")) note(fault);
    else faults.push(fault);
  }
  if (faults.length > 0) throw new SpecError(faults);
}

/** A visitor that finds references to nothing. */
function findUnresolved(faults: Fault[]): Visitor {
  return {
    reference({ $ref }, { location }, { node, error }) {
      if (node !== undefined) return;
      if (error instanceof YamlParseError) faults.push(faultOfYaml(error));
      else faults.push(faultAt(() => placeOf(location), location.pointer, whyUnresolved($ref, error)));
    },
  };
}

function whyUnresolved($ref: string, error?: Error): string {
  if (error instanceof EndlessError) return error.message;
  if (error) return `\`${$ref}\` cannot be read: ${inWords(error)}`;
  return `\`${$ref}\` leads to nothing: correct it, or add what it leads to`;
}

/** The fault of a file that is no YAML, with line and column. */
export function faultOfYaml({ source, line, col, originalError }: YamlParseError): Fault {
  const message = firstLine(originalError)
    .replace(/ in "[^"]*" \(\d+:\d+\)$/, "")
    .replace(/ \(\d+:\d+\)$/, "");
  if (!message.includes("duplicated")) {
    return { place: `${shownPlace(source.absoluteRef)}:${line}:${col}`, message: `cannot be parsed: ${message}` };
  }
  const text = source.getLines()[line - 1] ?? "";
  // Of a key in quotes, the parser tells where the text begins.
  const start = /["']/.test(text[col - 2] ?? "") ? col - 1 : col;
  const [key = ""] = /^("[^"]*"|'[^']*'|[^:\s]+)/.exec(text.slice(start - 1)) ?? [];
  return {
    place: `${shownPlace(source.absoluteRef)}:${line}:${start}`,
    message: `the key \`${key.replace(/^["']|["']$/g, "")}\` stands here a second time: remove one of them`,
  };
}

function read({ message, location: [location] }: NormalizedProblem): Fault {
  const pointer = location?.pointer ?? "#/";
  const [, name, other] = / Renamed (.*) to (.*)\.$/.exec(message) ?? [];
  return {
    place: location ? placeOf({ source: location.source, pointer }) : "",
    pointer,
    message: name ? `\`${name}\` is taken by another schema of the same name: this one is \`${other}\`` : message,
  };
}
