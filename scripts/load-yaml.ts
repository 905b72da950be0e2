import { readFile } from "node:fs/promises";
import { parseYaml } from "./redocly.js";
import { firstLine, SpecError } from "./spec-error.js";

/**
 * Reads a YAML file that is no OpenAPI document.
 *
 * @throws {@link SpecError} where it is not there, or no YAML.
 */
export async function loadYaml(path: string): Promise<unknown> {
  try {
    return parseYaml(await readFile(path, "utf8"));
  } catch (error) {
    throw new SpecError([{ place: path, message: firstLine(error) }]);
  }
}
