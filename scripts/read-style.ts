import type { Parameter, Styled } from "./document.js";
import { either } from "./emit/comment.js";
import type { Style } from "./model.js";
import type { SpecError } from "./spec-error.js";
import { isSingle } from "./value-kinds.js";

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
 * @throws {@link SpecError} that `refuse` makes, for what the standard does not have in this place.
 */
export function readStyle(
  place: Parameter["in"],
  styled: Styled,
  kinds: readonly string[],
  refuse: (message: string) => SpecError,
): Style {
  const allowed: readonly Style["name"][] = stylesOf[place];
  const [first] = stylesOf[place];
  const { style: name = first, allowReserved = false } = styled;
  if (!allowed.includes(name)) {
    throw refuse(`\`style: ${name}\` is none of a ${place} parameter: use ${either(allowed)}`);
  }
  if (allowReserved && place !== "query") {
    throw refuse(`\`allowReserved\` is for query parameters: a ${place} parameter cannot have it, so remove it`);
  }
  const apart = name === "form";
  // Of a single value there is nothing to set apart.
  return { name, explode: isSingle(kinds) ? apart : (styled.explode ?? apart), allowReserved };
}

/** Whether a value is written so where the document says nothing of how it is. */
export function isDefault(place: Parameter["in"], { name, explode, allowReserved }: Style): boolean {
  return name === stylesOf[place][0] && explode === (name === "form") && !allowReserved;
}
