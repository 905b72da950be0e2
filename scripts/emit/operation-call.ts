import type { OptionalKind, ParameterDeclarationStructure } from "ts-morph";
import type { Operation, Type } from "../model.js";
import { type Code, join, plain, ts, typeFrom } from "./code.js";
import type { EmittedFile } from "./emitted-file.js";
import { emitHints } from "./hints.js";
import { literal, memberName } from "./literal.js";
import { emitPaging } from "./paging.js";
import { emitType } from "./type.js";

/** What calls an operation: a method, or a function. */
export interface Signature {
  readonly parameters: OptionalKind<ParameterDeclarationStructure>[];
  readonly returnType: string;
}

/** Parameters and result of what calls an operation; `home` is the file that declares the types of its own. */
export function emitSignature(operation: Operation, home: `./${string}`, file: EmittedFile): Signature {
  const { parameters, paramsName } = operation;
  const isRequired = parameters.some(({ required }) => required);
  const params = paramsName === undefined ? typeFrom("NoParams") : typeFrom(paramsName, home);
  return {
    parameters: [
      { name: "params", type: file.text(params), ...(isRequired ? {} : { initializer: "{}" }) },
      { name: "options", type: file.text(typeFrom("CallOptions")), hasQuestionToken: true },
    ],
    returnType: file.text(emitResult(operation, home)),
  };
}

function emitResult({ paging, success, headersName, errorName }: Operation, home: `./${string}`): Code {
  const name = (paging ? "Pages" : "ApiPromise") + (headersName ? "WithHeaders" : "");
  const error = errorName ? typeFrom(errorName, home) : headersName ? typeFrom("ApiError") : undefined;
  const parts = [
    emitResultType(success.type),
    ...(paging ? [emitType(paging.itemType)] : []),
    ...(error ? [error] : []),
    ...(headersName ? [typeFrom(headersName, home)] : []),
  ];
  return ts`${typeFrom(name)}<${join(parts, ", ")}>`;
}

/** The type that a call resolves to. */
export function emitResultType(type: Type): Code {
  return type.kind === "nothing" ? plain("void") : emitType(type);
}

/** The statement that calls an operation, given the beginnings of a call for one response and of one for pages. */
export function emitCall(operation: Operation, call: Code | string, pages: Code | string): Code {
  const { route, sent = { route, query: {} } } = operation;
  const paging = emitPaging(operation);
  const hints = emitHints(operation);
  const values = [
    literal(sent.route),
    emitParams(sent.query),
    "options",
    ...(paging ? [paging] : []),
    ...(hints ? [hints] : []),
  ];
  return ts`return ${paging ? pages : call}${join(values, ", ")});`;
}

/** What is sent with every call stands last, since it tells one operation from another. */
function emitParams(query: Readonly<Record<string, unknown>>): string {
  const members = Object.entries(query).map(([name, value]) => `${memberName(name)}: ${literal(value)}`);
  return members.length === 0 ? "params" : `{ ...params, ${members.join(", ")} }`;
}
