import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Oas2Types, Oas3_2Types } from "@redocly/openapi-core";
import { compileText, shapeOfAll } from "./compile-text.js";
import { payloads } from "./payloads.js";
import { findPositions, type Position, replaceAt } from "./positions.js";
import { type Case, type Proof, prove } from "./prove.js";

/**
 * Puts every payload at every position of a document that has text of the document's own, many at a time, each with
 * another payload at each turn; where other text makes another document, as at a word of OpenAPI, those that are given.
 */
export async function proveSeed(document: unknown, atKeywords: readonly string[]): Promise<Proof> {
  const folder = await mkdtemp(join(tmpdir(), "openapi-facade-test-"));
  const proof: Proof = { cases: 0, refused: 0, faults: [], clients: [] };
  try {
    const positions = findPositions(document);
    const own = positions.filter(({ text }) => !isKeyword(text));
    const plain = await shapeWith(document, [], folder);
    const free = await findFree(document, own, plain, folder);
    const others = groupsOf(
      positions.filter((position) => !free.includes(position)),
      8,
    );
    const all = Object.keys(payloads);
    await proveAll(
      [free],
      all.filter((name) => !isInherited(name)),
      plain,
    );
    // These are called otherwise here and there: where few are tried at a time, it is sooner known where.
    await proveAll(groupsOf(free, 8), all.filter(isInherited), plain);
    await proveAll(others, atKeywords);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return proof;

  async function proveAll(
    groups: readonly (readonly Position[])[],
    names: readonly string[],
    known?: string,
  ): Promise<void> {
    for (const group of groups) {
      for (let turn = 0; turn < names.length; turn++) {
        await prove(document, casesOf(group, names, turn), folder, proof, known);
      }
    }
  }
}

/** Whether a payload is a name that every object has. */
function isInherited(name: string): boolean {
  return name in Object.prototype || name === "prototype";
}

/** Each position with another payload at each turn, and code that tells where it was. */
function casesOf(group: readonly Position[], names: readonly string[], turn: number): Case[] {
  return group.map((position, index): Case => {
    const payload = names[(index + turn) % names.length] ?? "";
    return { position, payload, text: (payloads[payload] ?? "").replaceAll("canary=1", `canary=${index + 1}`) };
  });
}

/** Those of some positions where harmless text makes a program of the same form. */
async function findFree(
  document: unknown,
  positions: readonly Position[],
  plain: string | undefined,
  folder: string,
): Promise<readonly Position[]> {
  if (positions.length === 0 || (await shapeWith(document, positions, folder)) === plain) return positions;
  if (positions.length === 1) return [];
  const middle = Math.ceil(positions.length / 2);
  const first = await findFree(document, positions.slice(0, middle), plain, folder);
  return [...first, ...(await findFree(document, positions.slice(middle), plain, folder))];
}

async function shapeWith(
  document: unknown,
  positions: readonly Position[],
  folder: string,
): Promise<string | undefined> {
  const texts = new Map(positions.map((position, index) => [position, `harmless ${index}`]));
  const outcome = await compileText(replaceAt(document, texts), folder);
  return "compiled" in outcome ? shapeOfAll(outcome.compiled) : undefined;
}

/** Positions that do not stand inside of one another, or in the same map, a few at a time. */
function groupsOf(positions: readonly Position[], most: number): Position[][] {
  const groups: Position[][] = [];
  for (const position of positions) {
    const free = groups.find((group) => group.length < most && group.every((other) => isApart(position, other)));
    if (free) free.push(position);
    else groups.push([position]);
  }
  return groups;
}

function isApart(one: Position, other: Position): boolean {
  if (one.kind === "name" || other.kind === "name") return one.text !== other.text && one.kind === other.kind;
  const [short, long] = one.path.length < other.path.length ? [one, other] : [other, one];
  // What is in a map, and its members, depend on one another.
  const around = short.kind === "key" ? short.path : short.path.slice(0, -1);
  return !around.every((name, index) => name === long.path[index]) || around.length < 3;
}

/** A word of OpenAPI, or what stands for one: other text there is another document. */
function isKeyword(text: string): boolean {
  return vocabulary.has(text) || /^(x-.*|[\d.]+|true|false|null|[#.$].*|[\dX]{3})$/.test(text);
}

const vocabulary = new Set(
  [Oas2Types, Oas3_2Types].flatMap((types) =>
    Object.values(types).flatMap(({ properties }) => [
      ...Object.keys(properties),
      ...Object.values(properties).flatMap((kind) => enumOf(kind)),
    ]),
  ),
);

function enumOf(kind: unknown): string[] {
  const options: unknown = typeof kind === "object" && kind !== null ? Reflect.get(kind, "enum") : undefined;
  return Array.isArray(options) ? options.map(String) : [];
}
