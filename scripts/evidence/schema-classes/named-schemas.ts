import type { Row } from "../markdown.js";
import type { Page } from "../page.js";
import type { Section } from "../sections.js";
import { readSchemaClass, type SchemaClass } from "./read-schema-class.js";

/** What is wrong with a name of a schema that is not there. */
export const missing = "names a type that has no part of its own on the page";

/** The schema of a name, in the sections after a place. */
export function findSchema(
  sections: readonly Section[],
  name: string,
  start: number,
  page: Page,
): SchemaClass | undefined {
  const first = sections.findIndex(({ title }, index) => index > start && title === name);
  return first === -1 ? undefined : readSchemaClass(sections, first, page);
}

/** Classes of `typing.Union[SchemaForRequestBodyApplicationJson, Unset]`, each once: to read one may take long. */
export function classesIn(type: string): string[] {
  return [...new Set(type.match(/\bSchemaFor\w+/g))];
}

/** The rows of a section's first table, but for its head. */
export function rowsOf(section: Section | undefined): readonly Row[] {
  const table = section?.blocks.find(({ kind }) => kind === "table");
  return table?.kind === "table" ? table.rows.slice(1) : [];
}
