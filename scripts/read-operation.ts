import { isDeepStrictEqual } from "node:util";
import { type Examples, type MediaType, type Parameter as ParameterObject, pointerSegment } from "./document.js";
import { describe } from "./facts.js";
import type { Operation, Parameter } from "./model.js";
import { methodName, pascalCase, typeName } from "./names.js";
import type { NormalOperation } from "./normal-document.js";
import { readPaging } from "./read-paging.js";
import { findSuccess, preferredContent, readAnswer, readFailures } from "./read-responses.js";
import { readSecurity } from "./read-security.js";
import type { Reading } from "./reading.js";
import { SpecError } from "./spec-error.js";

/** Reads an operation, given its route, such as `GET /users/{username}`. */
export function readOperation(route: string, operation: NormalOperation, reading: Reading): Operation {
  const { document, types } = reading;
  const { operationId, summary = "", description = "", deprecated = false, requestBody, security } = operation;
  const [method = "", path = ""] = route.split(" ");
  const pointer = `#/paths/${pointerSegment(path)}/${method.toLowerCase()}`;
  const name = methodName(operationId);
  const models = new Set(Object.keys(document.components.schemas));
  const parameters = readParameters(operation, reading);
  const failures = readFailures(operation, types);
  const mediaType = preferredContent(requestBody?.content)?.mediaType;
  const ownSecurity = security && readSecurity(security);
  return {
    name,
    route,
    summary,
    description,
    deprecated,
    paramsName: parameters.length > 0 ? typeName(`${pascalCase(name)}Params`, models) : undefined,
    parameters: refuseClash(parameters, pointer, reading),
    answer: readAnswer(operation, types),
    errorName: failures.length > 0 ? typeName(`${pascalCase(name)}Error`, models) : undefined,
    failures,
    contentType: mediaType === undefined || mediaType === "application/json" ? undefined : mediaType,
    security: isDeepStrictEqual(ownSecurity, readSecurity(document.security ?? [])) ? undefined : ownSecurity,
    paging: readPaging(operation, findSuccess(operation).content?.schema, pointer, reading),
    example: readExample(operation),
  };
}

/** Parameters in the document's order, and the body last. */
function readParameters({ operationId, parameters, requestBody }: NormalOperation, { types }: Reading): Parameter[] {
  const read = parameters.map((parameter): Parameter => {
    const { name, in: place, required = false, deprecated = false, schema = {}, description } = parameter;
    const type = types.at("operations", operationId, "parameters", place, name);
    return { name, in: place, required, deprecated, type, description: describe(schema, description) };
  });
  const content = preferredContent(requestBody?.content);
  if (requestBody === undefined || content === undefined) return read;
  const body: Parameter = {
    name: "body",
    in: "body",
    required: requestBody.required ?? false,
    deprecated: false,
    type: types.at("operations", operationId, "requestBody", "content", content.mediaType),
    description: requestBody.description ?? "",
  };
  return [...read, body];
}

/** They are members of one object, which can have one of a name. */
function refuseClash(parameters: Parameter[], pointer: string, { loaded }: Reading): Parameter[] {
  const clash = parameters.find(({ name }, index) => parameters.findIndex((one) => one.name === name) < index);
  if (clash === undefined) return parameters;
  const message = `two of its parameters are called \`${clash.name}\`, or one as the body is: rename one`;
  throw new SpecError([loaded.fault(pointer, message)]);
}

/** Values that work, from the document's examples. */
function readExample({ parameters, requestBody }: NormalOperation): Record<string, unknown> {
  const examples = parameters.map(({ name, ...parameter }): [string, unknown] => [name, exampleOf(parameter)]);
  const content = preferredContent(requestBody?.content);
  if (content) examples.push(["body", exampleOf(content)]);
  return Object.fromEntries(examples.filter(([, value]) => value !== undefined));
}

function exampleOf({ example, examples, schema }: Pick<ParameterObject, "schema"> & MediaType): unknown {
  const [first]: Examples[string][] = Object.values(examples ?? {});
  return example ?? first?.value ?? schema?.example ?? schema?.examples?.[0];
}
