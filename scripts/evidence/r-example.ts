import type { ExampleReader } from "./example.js";
import type { FieldFacts, ModelFacts, Shape } from "./facts.js";
import { readTokens, type Token, unquote } from "./tokens.js";

/**
 * Models that R code makes: `User$new("id_example", list(Roles$new()))`. What they are given has no names, but the value
 * of a string is made of its field's: it is that with `_example` after it.
 */
export const readRExample: ExampleReader = (lines, at) => {
  return readCalls(readTokens(lines)).flatMap(({ maker, args }): ModelFacts[] => {
    const [, model] = /^(\w+)\$new$/.exec(maker?.text ?? "") ?? [];
    if (maker === undefined || model === undefined || /Api$/.test(model)) return [];
    const where = { at: at(maker.line), sure: "example" } as const;
    const fields = args.flatMap(({ first, field, isMade }): FieldFacts[] => {
      if (field === undefined || isMade) return [];
      return [{ name: { value: field, ...where }, type: { value: typeOf(first), ...where } }];
    });
    return fields.length > 0 ? [{ name: { value: model, ...where }, fields }] : [];
  });
};

interface Call {
  /** What stands before the bracket. */
  readonly maker: Token | undefined;
  readonly args: Argument[];
}

/** What the words of an argument tell, those in inner brackets too. */
interface Argument {
  first?: string;
  /** The first field that a value is made of. */
  field?: string | undefined;
  /** Whether some model is made in it. */
  isMade: boolean;
}

/** All brackets in their order, with what is in them: each word is looked at once, however deep it stands. */
function readCalls(tokens: readonly Token[]): Call[] {
  const calls: Call[] = [];
  const open: Call[] = [];
  for (const [index, { text }] of tokens.entries()) {
    if (text === ")") {
      close(open);
      continue;
    }
    const outer = open.at(-1);
    if (text === ",") outer?.args.push({ isMade: false });
    else addWord(outer?.args.at(-1), text);
    if (text !== "(") continue;
    const call: Call = { maker: tokens[index - 1], args: [{ isMade: false }] };
    calls.push(call);
    open.push(call);
  }
  // What is not closed goes up to the end.
  while (open.length > 0) close(open);
  return calls;
}

function addWord(argument: Argument | undefined, text: string): void {
  if (argument === undefined) return;
  argument.first ??= text;
  argument.field ??= fieldName(text);
  argument.isMade ||= text.endsWith("$new");
}

/** Closes the innermost bracket: what is in it is in an argument of the outer one too. */
function close(open: Call[]): void {
  const inner = open.pop();
  const outer = open.at(-1)?.args.at(-1);
  if (inner === undefined || outer === undefined) return;
  for (const { field, isMade } of inner.args) {
    outer.field ??= field;
    outer.isMade ||= isMade;
  }
}

/** The field that a value is made of; `inner` is what a map holds. */
function fieldName(text: string): string | undefined {
  return /^["']/.test(text) ? /^(?!inner_)(.+)_example$/.exec(unquote(text))?.[1] : undefined;
}

function typeOf(first: string | undefined): Shape {
  const character: Shape = { type: ["string", "boolean"] };
  return first === "list" || first === "c" ? { type: "array", items: character } : character;
}
