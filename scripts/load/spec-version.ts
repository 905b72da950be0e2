import type { NodeType } from "@redocly/openapi-core";
import { isRecord } from "../document/is-record.js";
import { Oas2Types, Oas3_1Types, Oas3_2Types, Oas3Types } from "../redocly.js";
import { SpecError } from "../spec-error.js";

/** The version that a document is of. */
export interface SpecVersion {
  readonly isSwagger: boolean;
  /** Such as `OpenAPI 3.0`. */
  readonly name: string;
  /** What documents of this version may hold. */
  readonly own: Readonly<Record<string, NodeType>>;
}

/**
 * The version of a document, which is made to say it as others expect it: `openapi: 3.1` is a number in YAML.
 *
 * @throws {@link SpecError} for anything else.
 */
export function readVersion(parsed: unknown, file: string): SpecVersion {
  const root = isRecord(parsed) ? parsed : {};
  const [, openapi] = /^(3\.[0-2])(?:\.|$)/.exec(String(root["openapi"])) ?? [];
  if (openapi !== undefined) {
    if (typeof root["openapi"] !== "string" || !/^3\.\d\.\d/.test(root["openapi"])) root["openapi"] = `${openapi}.0`;
    const own = openapi === "3.0" ? Oas3Types : openapi === "3.1" ? Oas3_1Types : Oas3_2Types;
    return { isSwagger: false, name: `OpenAPI ${openapi}`, own };
  }
  if (root["openapi"] === undefined && /^2(\.0)?$/.test(String(root["swagger"]))) {
    root["swagger"] = "2.0";
    return { isSwagger: true, name: "Swagger 2.0", own: Oas2Types };
  }
  const found = root["openapi"] ?? root["swagger"];
  const what = found === undefined ? "is no OpenAPI document" : `is a document of version ${String(found)}`;
  throw new SpecError([{ place: file, message: `${what}: OpenAPI 3.0, 3.1 or 3.2, or Swagger 2.0, is needed` }]);
}
