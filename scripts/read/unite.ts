import type { Type } from "../model.js";

/** The type of what is of one of several types: each once, and nothing last; all that there is where one of them says nothing. */
export function unite(types: readonly Type[]): Type {
  const nothingSaid = types.find(({ text }) => text === "unknown");
  if (nothingSaid) return nothingSaid;
  const all = [...new Set(types.flatMap(({ text }) => members(text)))];
  const isNothing = (text: string): boolean => text === "null" || text === "undefined";
  return {
    text: [...all.filter((text) => !isNothing(text)), ...all.filter(isNothing)].join(" | "),
    models: [...new Set(types.flatMap(({ models }) => models))],
  };
}

/** The members of a union of names and lists of them; any other type is one. */
function members(text: string): string[] {
  return /^[\w$]+(\[\])*( \| [\w$]+(\[\])*)+$/.test(text) ? text.split(" | ") : [text];
}
