import type * as Redocly from "@redocly/openapi-core";
import { redoclyPart } from "./redocly-part.js";

/** The parts of Redocly by which documents are read. */

/** A file, read and parsed. */
export type Parsed = Redocly.Document;

const resolving = await redoclyPart("resolve.js");

export type BaseResolver = Redocly.BaseResolver;
export const BaseResolver: typeof Redocly.BaseResolver = resolving.BaseResolver;
export type Source = Redocly.Source;
export const Source: typeof Redocly.Source = resolving.Source;
export type YamlParseError = Redocly.YamlParseError;
export const YamlParseError: typeof Redocly.YamlParseError = (await redoclyPart("errors/yaml-parse-error.js"))
  .YamlParseError;
export const getLineColLocation: typeof Redocly.getLineColLocation = (await redoclyPart("format/codeframes.js"))
  .getLineColLocation;
export const isRef: typeof Redocly.isRef = (await redoclyPart("ref-utils.js")).isRef;
export const normalizeTypes: typeof Redocly.normalizeTypes = (await redoclyPart("types/index.js")).normalizeTypes;
export const Oas2Types: typeof Redocly.Oas2Types = (await redoclyPart("types/oas2.js")).Oas2Types;
export const Oas3Types: typeof Redocly.Oas3Types = (await redoclyPart("types/oas3.js")).Oas3Types;
export const Oas3_1Types: typeof Redocly.Oas3_1Types = (await redoclyPart("types/oas3_1.js")).Oas3_1Types;
export const Oas3_2Types: typeof Redocly.Oas3_2Types = (await redoclyPart("types/oas3_2.js")).Oas3_2Types;
const yaml = await redoclyPart("js-yaml/index.js");
export const parseYaml: typeof Redocly.parseYaml = yaml.parseYaml;
export const stringifyYaml: typeof Redocly.stringifyYaml = yaml.stringifyYaml;
