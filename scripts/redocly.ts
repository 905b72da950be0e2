import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type * as Redocly from "@redocly/openapi-core";

/**
 * The parts of Redocly by which documents are read, each from its own file: its entry loads the linter with them, which
 * takes longer than it takes to read most documents. Where a file is not there, the entry has its names too.
 */
const entry = pathToFileURL(createRequire(import.meta.url).resolve("@redocly/openapi-core"));

async function part(file: string): Promise<typeof Redocly> {
  return await import(new URL(file, entry).href).catch(() => import("@redocly/openapi-core"));
}

/** A file, read and parsed. */
export type Parsed = Redocly.Document;

const resolving = await part("resolve.js");

export type BaseResolver = Redocly.BaseResolver;
export const BaseResolver: typeof Redocly.BaseResolver = resolving.BaseResolver;
export type Source = Redocly.Source;
export const Source: typeof Redocly.Source = resolving.Source;
export type YamlParseError = Redocly.YamlParseError;
export const YamlParseError: typeof Redocly.YamlParseError = (await part("errors/yaml-parse-error.js")).YamlParseError;
export const getLineColLocation: typeof Redocly.getLineColLocation = (await part("format/codeframes.js"))
  .getLineColLocation;
export const isRef: typeof Redocly.isRef = (await part("ref-utils.js")).isRef;
export const normalizeTypes: typeof Redocly.normalizeTypes = (await part("types/index.js")).normalizeTypes;
export const Oas2Types: typeof Redocly.Oas2Types = (await part("types/oas2.js")).Oas2Types;
export const Oas3Types: typeof Redocly.Oas3Types = (await part("types/oas3.js")).Oas3Types;
export const Oas3_1Types: typeof Redocly.Oas3_1Types = (await part("types/oas3_1.js")).Oas3_1Types;
export const Oas3_2Types: typeof Redocly.Oas3_2Types = (await part("types/oas3_2.js")).Oas3_2Types;
const yaml = await part("js-yaml/index.js");
export const parseYaml: typeof Redocly.parseYaml = yaml.parseYaml;
export const stringifyYaml: typeof Redocly.stringifyYaml = yaml.stringifyYaml;
