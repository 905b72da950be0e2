import { isDeepStrictEqual } from "node:util";
import {
  type Examples,
  isListed,
  type MediaType,
  operationPointer,
  type Parameter as ParameterObject,
} from "./document.js";
import { describe } from "./facts.js";
import { isJson, isText, preferredContent } from "./media-type.js";
import type { Operation, Parameter } from "./model.js";
import { pascalCase, typeName } from "./names.js";
import { type NormalOperation, parameterName, schemaOf } from "./normal-document.js";
import { findSuccess, readAnswer } from "./read-answer.js";
import { readBody, readBodyType } from "./read-body.js";
import { readFailures } from "./read-failures.js";
import { readPaging } from "./read-paging.js";
import { readSecurity } from "./read-security.js";
import { isDefault, readStyle } from "./read-style.js";
import type { Reading } from "./reading.js";
import { SpecError } from "./spec-error.js";
import { valueKinds } from "./value-kinds.js";

/** Reads an operation, given its route, such as `GET /users/{username}`. */
export function readOperation(route: string, operation: NormalOperation, reading: Reading): Operation {
  const { document, types } = reading;
  const { summary = "", description = "", deprecated = false, security } = operation;
  const [method = ""] = route.split(" ", 1);
  const path = route.slice(method.length + 1);
  const listed = method.toLowerCase();
  const pointer = operationPointer(path, isListed(listed) ? listed : method);
  const { operationId: name, sentPath = path, sentQuery } = operation;
  const models = new Set(Object.keys(document.components.schemas));
  const parameters = readParameters(operation, pointer, reading);
  const failures = readFailures(operation, types);
  const answer = readAnswer(method, operation, reading);
  const ownSecurity = security && readSecurity(security);
  return {
    name,
    route,
    ...((sentPath !== path || sentQuery) && { sent: { route: `${method} ${sentPath}`, query: sentQuery ?? {} } }),
    summary,
    description,
    deprecated,
    paramsName: parameters.length > 0 ? typeName(`${pascalCase(name)}Params`, models) : undefined,
    parameters,
    body: readBody(operation, pointer, reading),
    answer,
    headersName: answer.headers.length > 0 ? typeName(`${pascalCase(name)}Headers`, models) : undefined,
    errorName: failures.length > 0 ? typeName(`${pascalCase(name)}Error`, models) : undefined,
    failures,
    idempotent: readIdempotent(operation, pointer, reading),
    security: isDeepStrictEqual(ownSecurity, readSecurity(document.security ?? [])) ? undefined : ownSecurity,
    paging: readPaging(operation, findSuccess(operation)?.content?.schema, pointer, reading),
    example: readExample(operation),
  };
}

/** Parameters in the document's order, and the body last. */
function readParameters(operation: NormalOperation, pointer: string, reading: Reading): Parameter[] {
  const { parameters, requestBody } = operation;
  const read = parameters.map((parameter) => readParameter(parameter, operation, pointer, reading));
  if (requestBody === undefined || Object.keys(requestBody.content).length === 0) return read;
  const { required = false, description = "" } = requestBody;
  const type = readBodyType(operation, reading.types);
  return [
    ...read,
    { name: "body", in: "body", required, deprecated: false, type, description, style: undefined, isJson: false },
  ];
}

function readParameter(
  parameter: ParameterObject,
  { operationId }: NormalOperation,
  pointer: string,
  { document, loaded, types }: Reading,
): Parameter {
  const { name, in: place, required = false, deprecated = false, description, content = {} } = parameter;
  const [mediaType] = Object.keys(content);
  const schema = schemaOf(parameter);
  const refuse = (message: string): SpecError =>
    new SpecError([loaded.fault(pointer, `the parameter \`${name}\`: ${message}`)]);
  if (mediaType !== undefined && !isJson(mediaType) && !isText(mediaType)) {
    throw refuse(`cannot be written as \`${mediaType}\`: use JSON, text, or a schema`);
  }
  const style = readStyle(place, parameter, valueKinds(schema, document), refuse);
  const ownName = parameterName(parameter);
  return {
    name: ownName,
    ...(ownName !== name && { wireName: name }),
    in: place,
    required,
    deprecated,
    type: types.at("operations", operationId, "parameters", place, name),
    description: describe(schema, description),
    style: mediaType !== undefined || isDefault(place, style) ? undefined : style,
    isJson: mediaType !== undefined && isJson(mediaType),
  };
}

/** Whether a method that says nothing of it may be sent twice all the same. */
function readIdempotent(operation: NormalOperation, pointer: string, { loaded }: Reading): boolean {
  const { "x-idempotent": idempotent = false } = operation;
  if (typeof idempotent === "boolean") return idempotent;
  // No rule of the lint looks into an extension.
  throw new SpecError([loaded.fault(`${pointer}/x-idempotent`, `\`${idempotent}\` is not known: use true or false`)]);
}

/** Values that work, from the document's examples. */
function readExample({ parameters, requestBody }: NormalOperation): Record<string, unknown> {
  const examples = parameters.map((one): [string, unknown] => [parameterName(one), exampleOf(one)]);
  const content = preferredContent(requestBody?.content);
  if (content) examples.push(["body", exampleOf(content)]);
  return Object.fromEntries(examples.filter(([, value]) => value !== undefined));
}

function exampleOf({ example, examples, schema }: Pick<ParameterObject, "schema"> & MediaType): unknown {
  const [first]: Examples[string][] = Object.values(examples ?? {});
  return example ?? first?.value ?? schema?.example ?? schema?.examples?.[0];
}
