import type { InterfaceDeclarationStructure, TypeAliasDeclarationStructure } from "ts-morph";
import type { Operation, Parameter, Type } from "../model.js";
import { code, either, sentence } from "../prose.js";
import { StructureKind } from "../ts-morph.js";
import { join, ts, typeFrom } from "./code.js";
import { describe } from "./describe.js";
import { docs } from "./docs.js";
import type { EmittedFile } from "./emitted-file.js";
import { propertyName } from "./literal.js";
import { emitPayloads } from "./payloads.js";
import { emitStatuses } from "./statuses.js";
import { emitType } from "./type.js";
import { writersOf } from "./writers.js";

/** The types that belong to one method: its parameters, headers of its responses, its errors, and its callbacks. */
export function emitTypes(
  className: string,
  operation: Operation,
  file: EmittedFile,
): (InterfaceDeclarationStructure | TypeAliasDeclarationStructure)[] {
  const link = `{@link ${className}.${operation.name}}`;
  return [
    ...emitParams(link, operation, file),
    ...emitHeaders(link, operation),
    ...emitError(link, operation, file),
    ...emitCallbacks(link, operation, file),
  ];
}

function emitParams(link: string, operation: Operation, file: EmittedFile): InterfaceDeclarationStructure[] {
  const { paramsName, parameters } = operation;
  if (paramsName === undefined) return [];
  return [
    {
      kind: StructureKind.Interface,
      isExported: true,
      name: paramsName,
      docs: docs(`Parameters of ${link}.`),
      properties: parameters.map((parameter) => ({
        name: propertyName(parameter.name),
        hasQuestionToken: !parameter.required,
        type: file.text(parameter.required ? emitType(parameter.type) : emitOptional(parameter.type)),
        docs: docs(
          parameter.in === "body" ? sentence(parameter.description) : describe(parameter.type, parameter.description),
          parameter.in === "body" ? choiceOf(operation) : "",
          wireNameOf(parameter),
          parameter.deprecated ? "@deprecated" : "",
        ),
      })),
    },
  ];
}

function emitOptional(type: Type): ReturnType<typeof emitType> {
  return ts`${emitType(type)} | undefined`;
}

/** What a parameter is called on the wire; a placeholder of a path is called nothing there. */
function wireNameOf({ in: place, wireName }: Parameter): string {
  if (wireName === undefined || place === "path") return "";
  return `Sent as ${code(wireName)}, a ${place === "query" ? "query parameter" : place}.`;
}

/** How to send the body in a media type that is not the first. */
function choiceOf(operation: Operation): string {
  const [first, ...others] = writersOf(operation);
  if (first === undefined || others.length === 0) return "";
  const chosen = others.map(({ sentAs }) => code(sentAs));
  return `Sent as ${code(first.sentAs)}, or as ${either(chosen)} if the header \`Content-Type\` says so.`;
}

function emitHeaders(link: string, { headersName, success }: Operation): InterfaceDeclarationStructure[] {
  if (headersName === undefined) return [];
  return [
    {
      kind: StructureKind.Interface,
      isExported: true,
      name: headersName,
      docs: docs(`Response headers of ${link}.`),
      properties: success.headers.map(({ name, required, deprecated, type, value, description }) => ({
        name: propertyName(name),
        hasQuestionToken: !required,
        type: value,
        docs: docs(describe(type, description), deprecated ? "@deprecated" : ""),
      })),
    },
  ];
}

function emitError(link: string, operation: Operation, file: EmittedFile): TypeAliasDeclarationStructure[] {
  const { errorName, errors } = operation;
  if (errorName === undefined) return [];
  const variants = errors.map((error) => {
    return ts`${typeFrom("ApiErrorOf")}<${emitStatuses(error, operation)}, ${emitType(error.type)}>`;
  });
  return [
    {
      kind: StructureKind.TypeAlias,
      // ts-morph sets type aliases close together.
      leadingTrivia: "\n",
      isExported: true,
      name: errorName,
      docs: docs(`Errors of ${link}.`),
      type: file.text(join(variants, " | ")),
    },
  ];
}

function emitCallbacks(link: string, { callbacks }: Operation, file: EmittedFile): InterfaceDeclarationStructure[] {
  if (callbacks === undefined) return [];
  const sent = `Payloads that ${link} makes the API send to callbacks, by their names.`;
  return emitPayloads(
    callbacks,
    { sent, responses: `Responses that the API expects of the callbacks of ${link}.` },
    file,
  );
}
