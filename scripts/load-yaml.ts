import { readFile } from "node:fs/promises";
import { redoclyPart } from "./redocly-part.js";
import { firstLine, SpecError } from "./spec-error.js";

/**
 * Reads a YAML file that is no OpenAPI document.
 *
 * @throws {@link SpecError} where it is not there, or no YAML.
 */
export async function loadYaml(path: string): Promise<unknown> {
  // The parser alone, and only now: a run that changes nothing needs no more of Redocly, or nothing at all.
  const { parseYaml } = await redoclyPart("js-yaml/index.js");
  try {
    return parseYaml(await readFile(path, "utf8"));
  } catch (error) {
    throw new SpecError([{ place: path, message: firstLine(error) }]);
  }
}
