/** TypeScript of an expression or a type, and the symbols that it uses. */
export interface Code {
  readonly text: string;
  readonly uses: readonly ImportedSymbol[];
}

/** What a file imports by its name. */
export interface ImportedSymbol {
  readonly name: string;
  readonly from: Source;
  readonly isType: boolean;
}

/** Where symbols come from: a door of the runtime, or a file of the version by its name without an ending. */
export type Source = "runtime" | "fetch-client" | "testing" | `./${string}`;

/** Code of a template: parts that are code bring their symbols, and text stands as it is. */
export function ts(strings: TemplateStringsArray, ...parts: readonly (Code | string)[]): Code {
  let text = "";
  let uses: readonly ImportedSymbol[] = none;
  strings.forEach((own, index) => {
    const part = parts[index] ?? "";
    text += own + textOf(part);
    uses = both(uses, part);
  });
  return { text, uses };
}

/** Code of parts, one after the other. */
export function join(parts: readonly (Code | string)[], separator = ""): Code {
  return { text: parts.map(textOf).join(separator), uses: parts.reduce(both, none) };
}

function textOf(part: Code | string): string {
  return typeof part === "string" ? part : part.text;
}

/** The symbols of several parts. Most parts have none, and so make no list of their own. */
function both(uses: readonly ImportedSymbol[], part: Code | string): readonly ImportedSymbol[] {
  if (typeof part === "string" || part.uses.length === 0) return uses;
  return uses.length === 0 ? part.uses : [...uses, ...part.uses];
}

const none: readonly ImportedSymbol[] = [];

/** Code that uses no symbols. */
export function plain(text: string): Code {
  return { text, uses: none };
}

/** A value that a file imports. */
export function value(name: string, from: Source = "runtime"): Code {
  return { text: name, uses: [{ name, from, isType: false }] };
}

/** A type that a file imports. */
export function typeFrom(name: string, from: Source = "runtime"): Code {
  return { text: name, uses: [{ name, from, isType: true }] };
}

/** A call of a function of the runtime. */
export function call(name: string, values: readonly (Code | string)[]): Code {
  return ts`${value(name)}(${join(values, ", ")})`;
}
