import { parse } from "yaml";
import type { Schema } from "../../scripts/document/document.js";
import type { NormalDocument } from "../../scripts/document/normal-document.js";
import type { Note } from "../../scripts/document/note.js";

/** What a step of normalising makes of schemas, given as YAML in which `$A` stands for a reference to the schema `A`. */
export function runStep(
  step: (document: NormalDocument, note: Note) => NormalDocument,
  yaml: string,
): { schemas: Record<string, Schema>; notes: string[] } {
  const notes: string[] = [];
  const document = {
    openapi: "3.1.0",
    info: { title: "Test", version: "1" },
    paths: {},
    groups: [],
    payloads: [],
    components: { schemas: parseSchemas(yaml) },
  };
  const { components } = step(document, (pointer, message) => notes.push(`${pointer}: ${message}`));
  return { schemas: components.schemas, notes };
}

/** Schemas of such YAML. In the mapping of a discriminator a reference is text. */
export function parseSchemas(yaml: string): Record<string, Schema> {
  const name = /\$([A-Z]\w*)/g;
  const mapped = yaml.replace(/mapping: \{[^}]*\}/g, (one) => one.replace(name, '"#/components/schemas/$1"'));
  return parse(mapped.replace(name, '{ $ref: "#/components/schemas/$1" }'));
}
