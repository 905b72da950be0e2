import type { InterfaceDeclarationStructure } from "ts-morph";
import type { Payload, Payloads, Type } from "../model.js";
import { code, sentence } from "../prose.js";
import { StructureKind } from "../ts-morph.js";
import { docs } from "./docs.js";
import type { EmittedFile } from "./emitted-file.js";
import { propertyName } from "./literal.js";
import { emitType } from "./type.js";

/** The types of what the API sends by itself, and of what it expects in response, a property for each name. */
export function emitPayloads(
  { interfaceName, responsesName, payloads }: Payloads,
  doc: { readonly sent: string; readonly responses: string },
  file: EmittedFile,
): InterfaceDeclarationStructure[] {
  const emitInterface = (
    name: string,
    text: string,
    typeOf: (payload: Payload) => Type | undefined,
  ): InterfaceDeclarationStructure => ({
    kind: StructureKind.Interface,
    isExported: true,
    name,
    docs: docs(text),
    properties: payloads.flatMap((payload) => {
      const type = typeOf(payload);
      return type
        ? [{ name: propertyName(payload.name), type: file.text(emitType(type)), docs: aboutOf(payload) }]
        : [];
    }),
  });
  return [
    emitInterface(interfaceName, doc.sent, ({ type }) => type),
    ...(responsesName === undefined ? [] : [emitInterface(responsesName, doc.responses, ({ response }) => response)]),
  ];
}

function aboutOf({ targets, summary, description, deprecated }: Payload): string[] {
  const where = targets.map(code).join(" or ");
  return docs(sentence(summary), sentence(description), where, deprecated ? "@deprecated" : "");
}
