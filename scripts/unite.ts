import type { Type } from "./model.js";

/** The type of what is of one of several types: each once; all that there is where one of them says nothing. */
export function unite(types: readonly Type[]): Type {
  const nothingSaid = types.find(({ text }) => text === "unknown");
  if (nothingSaid) return nothingSaid;
  return {
    text: [...new Set(types.map(({ text }) => text))].join(" | "),
    models: [...new Set(types.flatMap(({ models }) => models))],
  };
}
