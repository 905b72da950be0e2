import { isDeepStrictEqual } from "node:util";
import { describe } from "../document/describe.js";
import type { Examples, MediaType, Parameter as ParameterObject } from "../document/document.js";
import { preferredContent } from "../document/media-type.js";
import { isListed, operationPointer } from "../document/methods.js";
import { type NormalOperation, parameterName, schemaOf } from "../document/normal-document.js";
import { valueKinds } from "../document/value-kinds.js";
import type { Operation, Parameter } from "../model.js";
import { pascalCase, typeName } from "../names.js";
import { SpecError } from "../spec-error.js";
import { noteAnswers } from "./note-answers.js";
import { noteLeftOut } from "./note-left-out.js";
import { noteUnwritable } from "./note-unwritable.js";
import { readAnswer } from "./read-answer.js";
import { readAnswerExamples } from "./read-answer-examples.js";
import { readBody, readBodyType } from "./read-body.js";
import { readFailures } from "./read-failures.js";
import { readPaging } from "./read-paging.js";
import { readCallbacks } from "./read-payloads.js";
import { readScopes, readSecurity } from "./read-security.js";
import { readOwnServer } from "./read-servers.js";
import { isDefault, readStyle } from "./read-style.js";
import type { Reading } from "./reading.js";

/** Reads an operation, given its route, such as `GET /users/{username}`. */
export function readOperation(
  route: string,
  operation: NormalOperation,
  reading: Reading,
): Omit<Operation, "functionName"> {
  const { document, types } = reading;
  const { summary = "", description = "", deprecated = false, security } = operation;
  const [method = ""] = route.split(" ", 1);
  const path = route.slice(method.length + 1);
  const listed = method.toLowerCase();
  const pointer = operationPointer(path, isListed(listed) ? listed : method);
  const { operationId: name, sentPath = path, sentQuery } = operation;
  const models = document.components.schemas;
  const parameters = readParameters(operation, pointer, reading);
  const failures = readFailures(operation, types);
  const answer = readAnswer(method, operation, reading);
  noteAnswers(operation, pointer, reading);
  const body = readBody(operation, pointer, reading);
  noteLeftOut(operation, body, pointer, reading);
  const note = (message: string): void => reading.loaded.note(`${pointer}/security`, message);
  const ownSecurity = security && readSecurity(security, document, note);
  const usualSecurity = readSecurity(document.security ?? [], document, () => undefined);
  return {
    name,
    route,
    ...((sentPath !== path || sentQuery) && { sent: { route: `${method} ${sentPath}`, query: sentQuery ?? {} } }),
    summary,
    description,
    deprecated,
    paramsName: parameters.length > 0 ? typeName(`${pascalCase(name)}Params`, models) : undefined,
    parameters,
    body,
    answer,
    headersName: answer.headers.length > 0 ? typeName(`${pascalCase(name)}Headers`, models) : undefined,
    errorName: failures.length > 0 ? typeName(`${pascalCase(name)}Error`, models) : undefined,
    failures,
    callbacks: readCallbacks(route, name, document),
    idempotent: readIdempotent(operation, pointer, reading),
    server: readOwnServer(operation, pointer, reading),
    security: isDeepStrictEqual(ownSecurity, usualSecurity) ? undefined : ownSecurity,
    scopes: readScopes(security ?? []),
    paging: readPaging(operation, parameters, pointer, reading),
    example: readExample(operation),
    answerExamples: readAnswerExamples(method, operation, reading),
  };
}

/** Parameters in the document's order, and the body last. */
function readParameters(operation: NormalOperation, pointer: string, reading: Reading): Parameter[] {
  const { parameters, requestBody } = operation;
  const read = parameters.map((parameter) => readParameter(parameter, operation, pointer, reading));
  if (requestBody === undefined || Object.keys(requestBody.content).length === 0) return read;
  const { required = false, description = "" } = requestBody;
  const type = readBodyType(operation, reading);
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
  const note = (message: string): void => loaded.note(pointer, `the parameter \`${name}\`: ${message}`);
  const style = readStyle(place, parameter, valueKinds(schema, document), note);
  if (mediaType === undefined) noteUnwritable(schema, style, document, note);
  const ownName = parameterName(parameter);
  return {
    name: ownName,
    ...(ownName !== name && { wireName: name }),
    in: place,
    required,
    deprecated: deprecated || schema.deprecated === true,
    type: types.at("operations", operationId, "parameters", place, name),
    description: describe(schema, description),
    style: mediaType !== undefined || isDefault(place, style) ? undefined : style,
    // Those in another media type are text by now.
    isJson: mediaType !== undefined,
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
