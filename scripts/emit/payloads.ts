import type { InterfaceDeclarationStructure } from "ts-morph";
import type { Payloads, Type } from "../model.js";
import { code, sentence } from "../prose.js";
import { StructureKind } from "../ts-morph.js";
import { docs, propertyName } from "./source.js";

/** The types of what the API sends by itself, and of what it takes for an answer, a member for each name. */
export function emitPayloads(
  { interfaceName, answersName, payloads }: Payloads,
  doc: { readonly sent: string; readonly answered: string },
): InterfaceDeclarationStructure[] {
  const members = payloads.map(({ name, targets, summary, description, deprecated, type, answer }) => {
    const about = [sentence(summary), sentence(description), targets.map(code).join(" or ")];
    return { name: propertyName(name), about, tag: deprecated ? "@deprecated" : "", type, answer };
  });
  const answered = members.flatMap(({ answer, ...member }) => (answer ? [{ ...member, type: answer }] : []));
  return [
    emitInterface(interfaceName, doc.sent, members),
    ...(answersName === undefined ? [] : [emitInterface(answersName, doc.answered, answered)]),
  ];
}

/** Types of what the API sends and is answered. */
export function payloadTypes(all: Payloads | undefined): Type[] {
  return (all?.payloads ?? []).flatMap(({ type, answer }) => (answer ? [type, answer] : [type]));
}

function emitInterface(
  name: string,
  doc: string,
  members: readonly { readonly name: string; readonly about: string[]; readonly tag: string; readonly type: Type }[],
): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name,
    docs: docs(doc),
    properties: members.map(({ name, about, tag, type }) => ({ name, type: type.text, docs: docs(...about, tag) })),
  };
}
