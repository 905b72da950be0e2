import type { ExampleReader } from "./example.js";
import type { FieldFacts, ModelFacts, Shape } from "./facts.js";
import { readTokens, type Token, unquote } from "./tokens.js";

/**
 * Models that R code makes: `User$new("id_example", list(Roles$new()))`. What they are given has no names, but the value
 * of a string is made of its field's: it is that with `_example` after it.
 */
export const readRExample: ExampleReader = (lines, at) => {
  const tokens = readTokens(lines);
  return tokens.flatMap((token, index): ModelFacts[] => {
    const [, model] = /^(\w+)\$new$/.exec(token.text) ?? [];
    if (model === undefined || /Api$/.test(model) || tokens[index + 1]?.text !== "(") return [];
    const where = { at: at(token.line), sure: "example" } as const;
    const fields = readArguments(tokens, index + 2).flatMap((words): FieldFacts[] => {
      const name = words.map(({ text }) => fieldName(text)).find((found) => found !== undefined);
      const isInner = words.some(({ text }) => text.endsWith("$new"));
      if (name === undefined || isInner) return [];
      return [{ name: { value: name, ...where }, type: { value: typeOf(words), ...where } }];
    });
    return fields.length > 0 ? [{ name: { value: model, ...where }, fields }] : [];
  });
};

/** The words of each argument, up to the bracket that closes them. */
function readArguments(tokens: readonly Token[], first: number): Token[][] {
  const args: Token[][] = [[]];
  for (let index = first, depth = 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    depth += token.text === "(" ? 1 : token.text === ")" ? -1 : 0;
    if (depth === 0) break;
    if (token.text === "," && depth === 1) args.push([]);
    else args.at(-1)?.push(token);
  }
  return args;
}

/** The field that a value is made of; `inner` is what a map holds. */
function fieldName(text: string): string | undefined {
  return /^["']/.test(text) ? /^(?!inner_)(.+)_example$/.exec(unquote(text))?.[1] : undefined;
}

function typeOf([first]: readonly Token[]): Shape {
  const character: Shape = { type: ["string", "boolean"] };
  return first?.text === "list" || first?.text === "c" ? { type: "array", items: character } : character;
}
