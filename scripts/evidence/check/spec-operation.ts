import { isRecord } from "../../document/is-record.js";
import { methods } from "../../document/methods.js";
import { deriveOperationId } from "../../names.js";
import { isForm } from "../content-types.js";
import { propertiesOf, requiredOf } from "./schema-type.js";
import { ownMember, type Part, type SpecFile, textAt } from "./spec-file.js";

export interface SpecParameter {
  readonly name: string;
  /** `form` for a field of a form. */
  readonly in: string;
  readonly required: boolean;
  readonly schema: Part | undefined;
  readonly pointer: string;
  /** Where the operation has it, or a reference to it. */
  readonly namedAt: string;
}

export interface SpecResponse extends Part {
  /** Where the operation has it, or a reference to it. */
  readonly namedAt: string;
}

export interface SpecBody {
  readonly pointer: string;
  readonly required: boolean;
  readonly types: readonly string[];
  /** None of a form: its fields are parameters, as clients have them. */
  readonly schema: Part | undefined;
}

/** An operation of the document, in the parts in which pages tell of one. */
export interface SpecOperation {
  readonly method: string;
  readonly path: string;
  readonly id: string;
  readonly pointer: string;
  readonly parameters: readonly SpecParameter[];
  readonly body: SpecBody | undefined;
  /** By status. */
  readonly responses: ReadonlyMap<string, SpecResponse>;
  /** Types of what a success holds; none where it holds nothing. */
  readonly answers: readonly (Part | undefined)[];
  /** Content types of all responses, those of failures too: pages list them as what is accepted. */
  readonly answerTypes: readonly string[];
  /** Alternatives, each the names of its schemes. */
  readonly security: readonly string[];
}

/** The operations of a document. */
export function readOperations(spec: SpecFile): SpecOperation[] {
  return spec.members(spec.member(spec.root, "paths")).flatMap(([path, item]) => {
    return methods.flatMap((method) => {
      const operation = spec.member(spec.follow(item), method);
      return operation === undefined ? [] : [readOperation(spec, path, method, spec.follow(item), operation)];
    });
  });
}

function readOperation(spec: SpecFile, path: string, method: string, item: Part, operation: Part): SpecOperation {
  const answers = spec.members(spec.member(operation, "responses")).filter(([status]) => !status.startsWith("x-"));
  const responses = answers.map(([status, response]) => {
    return [status, { ...spec.follow(response), namedAt: response.pointer }] as const;
  });
  const successes = responses.filter(([status]) => /^2(\d\d|xx)$/i.test(status));
  const ofSuccess = (successes.length > 0 ? successes : responses.filter(([status]) => status === "default"))
    .map(([, response]) => spec.members(spec.member(response, "content"))[0]?.[1])
    .filter((content) => content !== undefined);
  const answerTypes = responses.flatMap(([, response]) => Object.keys(mapAt(spec.member(response, "content"))));
  const body = readBody(spec, operation);
  return {
    method: method.toUpperCase(),
    path,
    id: textAt(operation, "operationId") ?? deriveOperationId(method, path),
    pointer: operation.pointer,
    parameters: [...readParameters(spec, item, operation), ...(body?.fields ?? [])],
    body,
    responses: new Map(responses),
    answers: ofSuccess.map((content) => ownMember(content, "schema")),
    answerTypes: [...new Set(answerTypes)],
    security: readSecurity(spec, operation),
  };
}

/** The parameters of an operation, with those of its path that it has none of its own for. */
function readParameters(spec: SpecFile, item: Part, operation: Part): SpecParameter[] {
  const found = new Map<string, SpecParameter>();
  for (const holder of [item, operation]) {
    for (const [, member] of spec.members(spec.member(holder, "parameters"))) {
      const parameter = spec.follow(member);
      const [name = "", place = ""] = [textAt(parameter, "name"), textAt(parameter, "in")];
      const content = spec.members(spec.member(parameter, "content"))[0]?.[1];
      const schema = ownMember(parameter, "schema") ?? (content && ownMember(content, "schema"));
      const required = mapAt(parameter)["required"] === true;
      const { pointer } = parameter;
      found.set(`${place} ${name}`, { name, in: place, required, schema, pointer, namedAt: member.pointer });
    }
  }
  return [...found.values()];
}

function readBody(spec: SpecFile, operation: Part): (SpecBody & { fields: SpecParameter[] }) | undefined {
  const body = spec.member(operation, "requestBody");
  if (body === undefined) return undefined;
  const contents = spec.members(spec.member(body, "content"));
  const types = contents.map(([type]) => type);
  const schema = contents[0] && ownMember(contents[0][1], "schema");
  const known = { pointer: body.pointer, required: mapAt(body)["required"] === true, types };
  if (schema === undefined || types.length === 0 || !types.every(isForm)) return { ...known, schema, fields: [] };
  const required = requiredOf(spec, schema);
  const fields = [...propertiesOf(spec, schema)].map(([name, field]): SpecParameter => {
    const { pointer } = field;
    return { name, in: "form", required: required.has(name), schema: field, pointer, namedAt: pointer };
  });
  return { ...known, schema: undefined, fields };
}

/** The alternatives that an operation takes, or else the document: `ApiKey`, `Key and Secret`, `none`. */
function readSecurity(spec: SpecFile, operation: Part): string[] {
  const own = spec.member(operation, "security") ?? spec.member(spec.root, "security");
  const alternatives = spec.members(own).map(([, alternative]) => Object.keys(mapAt(alternative)).sort().join(" and "));
  return alternatives.length === 0 ? ["none"] : alternatives.map((names) => names || "none");
}

function mapAt(part: Part | undefined): Record<string, unknown> {
  return isRecord(part?.value) ? part.value : {};
}
