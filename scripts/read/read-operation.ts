import { isDeepStrictEqual } from "node:util";
import type { Examples, MediaType, Parameter as ParameterObject } from "../document/document.js";
import { preferredContent } from "../document/media-type.js";
import { isListed, operationPointer } from "../document/methods.js";
import { type NormalOperation, parameterName, schemaOf } from "../document/normal-document.js";
import { kindsOf, type Operation, type Paging, type Parameter } from "../model.js";
import { nameAfter, typeName } from "../names.js";
import { SpecError } from "../spec-error.js";
import { noteLeftOut } from "./note-left-out.js";
import { noteResponses } from "./note-responses.js";
import { noteUnwritable } from "./note-unwritable.js";
import { bodyType, readBodies } from "./read-body.js";
import { readErrors } from "./read-errors.js";
import { readPaging } from "./read-paging.js";
import { readCallbacks } from "./read-payloads.js";
import { readResponses } from "./read-responses.js";
import { readScopes, readSecurity } from "./read-security.js";
import { readOwnServer } from "./read-servers.js";
import { isDefault, readStyle } from "./read-style.js";
import { readSuccess } from "./read-success.js";
import type { Reading } from "./reading.js";
import { recognisePaging } from "./recognise-paging.js";

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
  const bodies = readBodies(operation, pointer, reading);
  const parameters = readParameters(operation, bodies, pointer, reading);
  const responses = readResponses(method, operation, reading);
  const errors = readErrors(responses);
  const paging = findPaging(method, operation, parameters, pointer, reading);
  const success = readSuccess(method, operation, paging !== undefined, reading);
  noteResponses(operation, pointer, reading);
  noteLeftOut(operation, bodies, pointer, reading);
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
    paramsName: parameters.length > 0 ? typeName(nameAfter(name, "params"), types.names) : undefined,
    parameters,
    bodies,
    responses,
    success,
    headersName: success.headers.length > 0 ? typeName(nameAfter(name, "headers"), types.names) : undefined,
    errorName: errors.length > 0 ? typeName(nameAfter(name, "error"), types.names) : undefined,
    errors,
    callbacks: readCallbacks(route, name, reading),
    idempotent: readIdempotent(operation, pointer, reading),
    server: readOwnServer(operation, pointer, reading),
    security: isDeepStrictEqual(ownSecurity, usualSecurity) ? undefined : ownSecurity,
    scopes: readScopes(security ?? []),
    paging,
    example: readExample(operation),
  };
}

/** How an operation is paged: by its own rule, or one that is recognised, with a note. */
function findPaging(
  method: string,
  operation: NormalOperation,
  parameters: readonly Parameter[],
  pointer: string,
  reading: Reading,
): Paging | undefined {
  const { "x-paging": own } = operation;
  const found = own === undefined && method === "GET" ? recognisePaging(operation, reading.types) : undefined;
  if (found) {
    const members = Object.entries(found).map(([key, value]) => `${key}: ${value}`);
    reading.loaded.note(
      pointer,
      `comes in pages, as if it had \`x-paging: { ${members.join(", ")} }\`; give it \`x-paging: false\` to have one response`,
    );
  }
  const rule = own === undefined ? found : own;
  if (rule === undefined || rule === false) return undefined;
  return readPaging(operation, rule, parameters, pointer, reading);
}

/** Parameters in the document's order, and the body last. */
function readParameters(
  operation: NormalOperation,
  bodies: Operation["bodies"],
  pointer: string,
  reading: Reading,
): Parameter[] {
  const { parameters, requestBody } = operation;
  const read = parameters.map((parameter) => readParameter(parameter, pointer, reading));
  if (requestBody === undefined || bodies.length === 0) return read;
  const { required = false, description = "" } = requestBody;
  const type = bodyType(bodies);
  return [
    ...read,
    { name: "body", in: "body", required, deprecated: false, type, description, style: undefined, isJson: false },
  ];
}

function readParameter(parameter: ParameterObject, pointer: string, { loaded, types }: Reading): Parameter {
  const { name, in: place, required = false, deprecated = false, content = {}, "x-secret": secret } = parameter;
  const [mediaType] = Object.keys(content);
  const type = types.of(schemaOf(parameter), name);
  const note = (message: string): void => loaded.note(pointer, `the parameter \`${name}\`: ${message}`);
  const style = readStyle(place, parameter, kindsOf(type), note);
  if (mediaType === undefined) noteUnwritable(type, style, note);
  const ownName = parameterName(parameter);
  const { description = type.description ?? "" } = parameter;
  return {
    name: ownName,
    ...(ownName !== name && { wireName: name }),
    in: place,
    required,
    deprecated: deprecated || type.deprecated === true,
    type: secret === true ? { ...type, secret } : type,
    description,
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
