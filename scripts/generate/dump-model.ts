import type { Api } from "../model.js";
import { stringifyYaml } from "../redocly.js";

/** The model of an API as YAML: all that emitters see, in their order. A model stands by its name where it is used. */
export function dumpModel(api: Api): string {
  const models = new Set<unknown>(api.models);
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== "object" || value === null) return value;
    return models.has(value) && "name" in value ? value.name : plainObject(value);
  };
  const plainObject = (value: object): object => {
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    return Object.fromEntries(entries.map(([key, one]) => [key, plain(one)]));
  };
  return stringifyYaml({ ...plainObject(api), models: api.models.map(plainObject) }, { noRefs: true, lineWidth: 120 });
}
