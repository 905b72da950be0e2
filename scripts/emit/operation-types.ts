import type { InterfaceDeclarationStructure, TypeAliasDeclarationStructure } from "ts-morph";
import type { Operation, Parameter } from "../model.js";
import { code, either, sentence } from "../prose.js";
import { StructureKind } from "../ts-morph.js";
import { emitPayloads } from "./payloads.js";
import { docs, propertyName } from "./source.js";
import { writeStatuses } from "./statuses.js";

/** The types that belong to one method: what it takes, the headers that it brings, how it fails, and what it has sent. */
export function emitTypes(
  className: string,
  operation: Operation,
): (InterfaceDeclarationStructure | TypeAliasDeclarationStructure)[] {
  return [
    ...emitParams(className, operation),
    ...emitHeaders(className, operation),
    ...emitError(className, operation),
    ...emitCallbacks(className, operation),
  ];
}

function emitParams(className: string, operation: Operation): InterfaceDeclarationStructure[] {
  const { name, paramsName, parameters } = operation;
  if (paramsName === undefined) return [];
  return [
    {
      kind: StructureKind.Interface,
      isExported: true,
      name: paramsName,
      docs: docs(`What {@link ${className}.${name}} takes.`),
      properties: parameters.map((parameter) => ({
        name: propertyName(parameter.name),
        hasQuestionToken: !parameter.required,
        type: parameter.required ? parameter.type.text : `${parameter.type.text} | undefined`,
        docs: docs(
          sentence(parameter.description),
          parameter.in === "body" ? choiceOf(operation) : "",
          wireNameOf(parameter),
          parameter.deprecated ? "@deprecated" : "",
        ),
      })),
    },
  ];
}

/** What a parameter is called on the wire; a placeholder of a path is called nothing there. */
function wireNameOf({ in: place, wireName }: Parameter): string {
  if (wireName === undefined || place === "path") return "";
  return `Sent as ${code(wireName)}, a ${place === "query" ? "query parameter" : place}.`;
}

/** How to send the body in a media type that is not the first. */
function choiceOf({ body: [first, ...others] }: Operation): string {
  if (first === undefined || others.length === 0) return "";
  const chosen = others.map(({ mediaType }) => code(mediaType));
  return `Sent as ${code(first.mediaType)}, or as ${either(chosen)} where the header \`Content-Type\` says so.`;
}

function emitHeaders(className: string, { name, headersName, answer }: Operation): InterfaceDeclarationStructure[] {
  if (headersName === undefined) return [];
  return [
    {
      kind: StructureKind.Interface,
      isExported: true,
      name: headersName,
      docs: docs(`Headers that {@link ${className}.${name}} brings.`),
      properties: answer.headers.map(({ name, required, deprecated, type, description }) => ({
        name: propertyName(name),
        hasQuestionToken: !required,
        type,
        docs: docs(sentence(description), deprecated ? "@deprecated" : ""),
      })),
    },
  ];
}

function emitError(className: string, operation: Operation): TypeAliasDeclarationStructure[] {
  const { name, errorName, failures } = operation;
  if (errorName === undefined) return [];
  const members = failures.map((failure) => {
    return `ApiErrorOf<${writeStatuses(failure, operation)}, ${failure.type.text}>`;
  });
  return [
    {
      kind: StructureKind.TypeAlias,
      // ts-morph sets type aliases close together.
      leadingTrivia: "\n",
      isExported: true,
      name: errorName,
      docs: docs(`How {@link ${className}.${name}} fails.`),
      type: members.join(" | "),
    },
  ];
}

function emitCallbacks(className: string, { name, callbacks }: Operation): InterfaceDeclarationStructure[] {
  if (callbacks === undefined) return [];
  return emitPayloads(callbacks, {
    sent: `What {@link ${className}.${name}} makes the API send to each callback, by its name.`,
    answered: `What the API takes for an answer of each callback of {@link ${className}.${name}}, by its name.`,
  });
}
