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
  return join(strings.flatMap((text, index) => [text, parts[index] ?? ""]));
}

/** Code of parts, one after the other. */
export function join(parts: readonly (Code | string)[], separator = ""): Code {
  return {
    text: parts.map((part) => (typeof part === "string" ? part : part.text)).join(separator),
    uses: parts.flatMap((part) => (typeof part === "string" ? [] : part.uses)),
  };
}

/** Code that uses no symbols. */
export function plain(text: string): Code {
  return { text, uses: [] };
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
