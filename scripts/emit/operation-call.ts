import type { OptionalKind, ParameterDeclarationStructure } from "ts-morph";
import type { Operation } from "../model.js";
import { emitHints, hintImports } from "./hints.js";
import { emitPaging } from "./paging.js";
import { literal, memberName, modelsOf } from "./source.js";

/** What calls an operation: a method, or a function. */
export interface Signature {
  readonly name: string;
  readonly parameters: OptionalKind<ParameterDeclarationStructure>[];
  readonly returnType: string;
}

/** Name, parameters and result of what calls an operation. */
export function emitSignature({ name, parameters, paramsName = "NoParams", ...operation }: Operation): Signature {
  const { paging, answer, headersName, errorName } = operation;
  const isRequired = parameters.some(({ required }) => required);
  const results = [
    answer.type.text,
    ...(paging ? [paging.itemType.text] : []),
    ...(errorName ? [errorName] : headersName ? ["ApiError"] : []),
    ...(headersName ? [headersName] : []),
  ];
  return {
    name,
    parameters: [
      { name: "params", type: paramsName, ...(isRequired ? {} : { initializer: "{}" }) },
      { name: "options", type: "CallOptions", hasQuestionToken: true },
    ],
    returnType: `${resultType({ paging, headersName })}<${results.join(", ")}>`,
  };
}

/** The statement that calls an operation, given the beginnings of a call for one answer and of one for pages. */
export function emitCall(operation: Operation, call: string, pages: string): string {
  const { route, sent = { route, query: {} } } = operation;
  const paging = emitPaging(operation);
  const hints = emitHints(operation);
  const values = [
    literal(sent.route),
    emitParams(sent.query),
    "options",
    ...(paging ? [paging.text] : []),
    ...(hints === "" ? [] : [hints]),
  ];
  return `return ${paging ? pages : call}${values.join(", ")});`;
}

/** What is sent with every call stands last, since it tells one operation from another. */
function emitParams(query: Readonly<Record<string, unknown>>): string {
  const members = Object.entries(query).map(([name, value]) => `${memberName(name)}: ${literal(value)}`);
  return members.length === 0 ? "params" : `{ ...params, ${members.join(", ")} }`;
}

function resultType({ paging, headersName }: Pick<Operation, "paging" | "headersName">): string {
  return (paging ? "Pages" : "ApiPromise") + (headersName ? "WithHeaders" : "");
}

/** Names of the runtime's values that the statement needs. */
export function valuesOfCall(operation: Operation): string[] {
  const paging = emitPaging(operation);
  return [...(paging ? [paging.name] : []), ...hintImports(operation)];
}

/** Names of the runtime's types that the signature needs. */
export function typesOfSignature(operation: Operation): string[] {
  const { paramsName, errorName, headersName, answer } = operation;
  return [
    "CallOptions",
    resultType(operation),
    ...(paramsName === undefined ? ["NoParams"] : []),
    ...(errorName === undefined && headersName !== undefined ? ["ApiError"] : []),
    // No model has that name, which is reserved.
    ...(answer.type.text.includes("AsyncIterable<ServerSentEvent>") ? ["ServerSentEvent"] : []),
  ];
}

/** Names of the models that the signature needs. */
export function modelsOfSignature({ answer, paging }: Operation): string[] {
  return modelsOf([answer.type, ...(paging ? [paging.itemType] : [])]);
}
