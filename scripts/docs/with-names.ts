import type { Document } from "../document/document.js";
import type { VendorNames } from "../model.js";
import { code } from "../prose.js";
import { mapOperations } from "./map-operations.js";

/** A document whose operations tell what they are called in other clients, so that the page's search finds them by that. */
export function withNames(document: Document, { languages, operations }: VendorNames): Document {
  const lines = new Map(
    operations.map(({ route, names }): [string, string] => {
      const parts = languages.flatMap((language, index) => {
        const several = (names[index] ?? []).map((name) => code(name.replace(/\s+/g, " ")));
        return several.length === 0 ? [] : [`${several.join(", ")} in ${language}`];
      });
      return [route, parts.join("; ")];
    }),
  );
  const paths = mapOperations(document.paths ?? {}, (operation, route) => {
    const line = lines.get(route) ?? "";
    if (line === "") return operation;
    const paragraphs = [operation.description ?? "", `In other clients: ${line}.`];
    return { ...operation, description: paragraphs.filter(Boolean).join("\n\n") };
  });
  return { ...document, paths };
}
