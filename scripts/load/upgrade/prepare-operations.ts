import { isRecord } from "../../document/is-record.js";
import { pointerSegment, referenceSegments } from "../../document/json-pointer.js";
import { methods } from "../../document/methods.js";
import type { Note } from "../../document/note.js";
import { prepareForm } from "./prepare-form.js";

type Part = Record<string, unknown>;

/**
 * Makes a Swagger document's operations whole, in place, since the library mistakes what they have in common:
 * parameters and answers stand where they are used, and each operation says itself what types it takes and gives.
 *
 * @returns the indexes that the parameters which stay parameters had, by the pointer of their list.
 */
export function prepareOperations(swagger: Part, note: Note): Map<string, number[]> {
  const indexes = new Map<string, number[]>();
  const read = (holder: Part, pointer: string): Part[] => {
    const list = Array.isArray(holder["parameters"]) ? holder["parameters"] : [];
    const parameters = list.map((one: unknown) => copyOf(swagger, one));
    const kept = [...parameters.keys()].filter((index) => !isOfBody(parameters[index] ?? {}));
    indexes.set(`${pointer}/parameters`, kept);
    parameters.forEach((one, index) => {
      prepareList(one, (message) => note(`${pointer}/parameters/${index}`, message));
    });
    return parameters;
  };
  for (const [path, item] of Object.entries(partOf(swagger["paths"]))) {
    if (!isRecord(item)) continue;
    const pointer = `#/paths/${pointerSegment(path)}`;
    // The library takes every member for an operation.
    for (const key of Object.keys(item)) if (key.startsWith("x-")) delete item[key];
    const shared = read(item, pointer);
    if (item["parameters"] !== undefined) item["parameters"] = shared.filter((one) => !isOfBody(one));
    for (const method of methods) {
      const operation = item[method];
      if (!isRecord(operation)) continue;
      const own = read(operation, `${pointer}/${method}`);
      operation["parameters"] = [...own, ...inherit(shared.filter(isOfBody), own)];
      prepareAnswers(swagger, operation);
      prepareForm(operation);
    }
  }
  for (const key of ["parameters", "responses", "consumes", "produces"]) delete swagger[key];
  return indexes;
}

/** The parts of a body that a path has for all of its operations, but for what an operation has itself. */
function inherit(shared: readonly Part[], own: readonly Part[]): Part[] {
  if (own.some((one) => one["in"] === "body")) return [];
  const names = own.filter(isOfBody).map(({ name }) => name);
  return structuredClone(shared.filter(({ name }) => !names.includes(name)));
}

function prepareAnswers(swagger: Part, operation: Part): void {
  const saysItself = isTypes(operation["produces"]);
  for (const key of ["consumes", "produces"]) {
    const types = operation[key] ?? swagger[key];
    if (isTypes(types)) operation[key] = types;
    else delete operation[key];
  }
  const responses = partOf(operation["responses"]);
  for (const [status, given] of Object.entries(responses)) {
    const response = copyOf(swagger, given);
    const { schema } = response;
    for (const header of Object.values(partOf(response["headers"]))) {
      if (isRecord(header)) delete header["collectionFormat"];
    }
    // What the whole document gives is not meant of files, which the library would take for JSON.
    if (isRecord(schema) && schema["type"] === "file" && !saysItself) {
      delete response["schema"];
      response["content"] = { "application/octet-stream": { schema } };
    }
    responses[status] = response;
  }
}

/** Lists that OpenAPI 3 cannot express are separated by commas, as the library has them or would have to. */
function prepareList(parameter: Part, note: (message: string) => void): void {
  const { in: place, collectionFormat: format } = parameter;
  if (parameter["type"] !== "array" || format === undefined) return;
  const known = place === "query" || place === "formData" ? ["csv", "ssv", "pipes", "multi"] : ["csv"];
  if (known.includes(String(format))) return;
  note(`a list in \`${parameter["name"]}\` cannot be written as \`${format}\`: it is separated by commas`);
  parameter["collectionFormat"] = "csv";
}

function isTypes(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

function isOfBody({ in: place }: Part): boolean {
  return place === "body" || place === "formData";
}

/** A copy of a part, or of what it refers to. */
function copyOf(swagger: Part, part: unknown): Part {
  const reference = isRecord(part) ? part["$ref"] : undefined;
  if (typeof reference !== "string") return structuredClone(partOf(part));
  const target = referenceSegments(reference).reduce<unknown>((holder, name) => partOf(holder)[name], swagger);
  return copyOf(swagger, target);
}

function partOf(value: unknown): Part {
  return isRecord(value) ? value : {};
}
