import type { Parameter, Styled } from "../document/document.js";
import { isSingle, type JsonKind, type Style } from "../model.js";

/** The styles of each place, its default first (OpenAPI 3.1.1, Style Values). */
const stylesOf = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
} as const satisfies Record<Parameter["in"], readonly Style["name"][]>;

/**
 * How a value is written in a place, `kinds` being those of its values; a field of a form is written as one of a query.
 *
 * What the standard does not have in this place is noted: the place's default stands for it.
 */
export function readStyle(
  place: Parameter["in"],
  styled: Styled,
  kinds: readonly JsonKind[],
  note: (message: string) => void,
): Style {
  const allowed: readonly Style["name"][] = stylesOf[place];
  const [first] = stylesOf[place];
  const { style: wanted = first, allowReserved = false } = styled;
  const name = allowed.includes(wanted) ? wanted : first;
  if (name !== wanted) note(`\`style: ${wanted}\` is not for a value in \`${place}\`, which has \`${name}\` instead`);
  // A header is not encoded at all.
  if (allowReserved && (place === "path" || place === "cookie")) {
    note(`\`allowReserved\` is not for a value in \`${place}\`: reserved characters are percent-encoded`);
  }
  // As the style has it that the document names, so that `simple` in a query is still a list with commas.
  const apart = wanted === "form";
  // Of a single value there is nothing to set apart.
  const explode = isSingle(kinds) ? name === "form" : (styled.explode ?? apart);
  return { name, explode, allowReserved: allowReserved && place === "query" };
}

/** Whether a value is written so where the document says nothing of how it is. */
export function isDefault(place: Parameter["in"], { name, explode, allowReserved }: Style): boolean {
  return name === stylesOf[place][0] && explode === (name === "form") && !allowReserved;
}
