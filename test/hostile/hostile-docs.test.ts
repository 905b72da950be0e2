import { isDeepStrictEqual } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { writeIndex } from "../../scripts/docs/docs-index.js";
import { prepareDocument } from "../../scripts/docs/docs-page.js";
import { withInertText } from "../../scripts/docs/inert-text.js";
import type { Document } from "../../scripts/document/document.js";
import { memberAt, pointerNames } from "../../scripts/document/json-pointer.js";
import { methods } from "../../scripts/document/methods.js";
import { pagePayloads } from "./payloads.js";
import { findPositions, replaceAt } from "./positions.js";
import { readMarkup } from "./read-markup.js";
import { readSeeds } from "./read-seeds.js";

/** Pages of hostile documents: what they say stays text, of which Redoc makes no element but those of plain prose. */

const texts = Object.values(pagePayloads);
let cases = 0;

describe.each(await readSeeds())("what Redoc is given of hostile text in %s", (_, seed) => {
  it.each(["value", "key", "name"] as const)("is the same document without active markup, by %s", (kind) => {
    const positions = findPositions(seed).filter((position) => position.kind === kind);
    const faults = texts.flatMap((_, turn) => {
      const others = positions.map(
        (position, index) => [position, texts[(index + turn) % texts.length] ?? ""] as const,
      );
      return faultsOf(replaceAt(seed, new Map(others)));
    });
    expect(faults).toEqual([]);
    cases += positions.length * texts.length;
  });
});

afterAll(() => {
  console.log(`hostile text in pages: ${cases} positions × payloads`);
});

function faultsOf(given: unknown): string[] {
  const inert = withInertText(given);
  // The border where YAML enters: nothing is known of it but that it is a map.
  const document = given as Document;
  const routes = Object.entries(document.paths ?? {}).flatMap(([path, item]) => {
    return methods.filter((method) => item[method]).map((method) => `${method.toUpperCase()} ${path}`);
  });
  const prepared = prepareDocument(document, new Map(routes.map((route) => [route, route])));
  return [
    ...textsOf(inert).flatMap((text) => activeIn(text).map((tag) => `${tag} is active in ${text}`)),
    ...(isDeepStrictEqual(strip(inert), strip(given)) ? [] : ["it is another document"]),
    ...(isDeepStrictEqual(strip(targetsOf(inert)), strip(targetsOf(given))) ? [] : ["its references lead elsewhere"]),
    ...routes.filter((route) => !samplesOf(prepared).includes(route)).map((route) => `${route} has no sample`),
  ];
}

/** Every text of a part of a document, names among them. */
function textsOf(part: unknown): string[] {
  if (typeof part === "string") return [part];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([name, member]) => [name, ...textsOf(member)]);
}

/** Tags of a text, of HTML and of Redoc, that are more than plain prose. */
function activeIn(text: string): string[] {
  const tags = text.match(/<[a-z/!?][^>]*>?|\{%/gi) ?? [];
  return tags.filter((tag) => {
    const [, name = "", attributes = ""] = /^<\/?([a-z0-9]+)(.*)>$/is.exec(tag) ?? [];
    if (/^https?$/i.test(name)) return !/^:\/\/[^\s="'<]+$/.test(attributes);
    return !prose.has(name.toLowerCase()) || !/^(\s*\/?| href="https?:[^"]*")$/.test(attributes);
  });
}

const prose = new Set(
  "a b br code em h1 h2 h3 h4 h5 h6 hr i li ol p pre strong sub sup table tbody td th thead tr ul".split(" "),
);

/** A part of a document without what keeps its text apart. */
function strip(part: unknown): unknown {
  return JSON.parse(JSON.stringify(part).replaceAll("\u200b", ""));
}

/** What the references inside of a document lead to, in their order. */
function targetsOf(document: unknown, part = document): unknown[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([name, member]) => {
    const isReference = name === "$ref" && typeof member === "string" && member.startsWith("#/");
    return isReference ? [memberAt(document, pointerNames(member))] : targetsOf(document, member);
  });
}

function samplesOf({ paths = {} }: Document): unknown[] {
  const operations = Object.values(paths).flatMap((item) => methods.flatMap((method) => item[method] ?? []));
  return operations.map((operation) => memberAt(operation, ["x-codeSamples", "0", "source"]));
}

describe("the index of hostile documents", () => {
  const entry = { title: "Title", version: "v1", summary: "Summary", operations: 1, file: "acme-v1.html" };

  it.each(Object.entries(pagePayloads))("is of the same elements: %s", (_, payload) => {
    const { elements, text } = readMarkup(writeIndex([{ ...entry, title: payload, summary: payload }], []));
    const plain = readMarkup(writeIndex([entry], []));
    expect(elements).toEqual(plain.elements);
    expect(text.split(payload)).toHaveLength(3);
  });
});
