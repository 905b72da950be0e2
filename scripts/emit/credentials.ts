import type { OptionalKind, PropertySignatureStructure } from "ts-morph";
import type { Scheme } from "../model.js";
import { code, either, sentence } from "../prose.js";
import { docs } from "./source.js";

/** The options that configure the schemes. Two schemes that take the same one share it. */
export function emitCredentials(schemes: readonly Scheme[]): OptionalKind<PropertySignatureStructure>[] {
  const properties = new Map<string, OptionalKind<PropertySignatureStructure>>();
  for (const scheme of schemes) {
    for (const option of scheme.options) {
      if (properties.has(option)) continue;
      const type = "Secret | undefined";
      properties.set(option, { name: option, hasQuestionToken: true, type, docs: docs(credentialDoc(scheme, option)) });
    }
  }
  return [...properties.values()];
}

function credentialDoc({ kind, in: place, parameter, options, description, issuers }: Scheme, option: string): string {
  const [username, password] = options;
  if (kind === "basic") {
    return option === username ? `User name, sent with \`${password}\` by HTTP Basic.` : `Password of \`${username}\`.`;
  }
  const carrier = { header: "header", query: "query parameter", cookie: "cookie" }[place];
  const where = kind === "bearer" ? "`Authorization: Bearer`" : `the ${carrier} ${code(parameter)}`;
  const issued = issuers.length > 0 ? `Issued by ${either(issuers.map(code))}.` : "";
  return [sentence(description), issued, `Sent in ${where}.`].filter(Boolean).join(" ");
}
