import { type Argument, type ExampleReader, type Expression, findModels } from "./example.js";
import { readTokens, type Token, unquote } from "./tokens.js";

/** How deep calls and lists stand in each other in an example that is read. */
const deepest = 200;

/** Models that Python code makes: `user = User(name="alice", role=Roles("owner"))`. */
export const readPythonExample: ExampleReader = (lines, at) => {
  const tokens = readTokens(lines);
  const reader = new PythonReader(tokens);
  let shown = 0;
  return tokens.flatMap((token, index) => {
    const start = index + 1;
    const isAssigned = token.text === "=" && tokens[index - 2]?.line !== token.line;
    // What has been shown as a part of another is not shown again. Maps are not read, so what stands in them is no part.
    if (!isAssigned || (start < shown && reader.hasRead(start))) return [];
    const found = reader.readFrom(start);
    shown = found?.end ?? 0;
    return found === undefined ? [] : findModels(found.expression, at);
  });
};

/** An expression, and the index of the token after it. */
interface Found {
  readonly expression: Expression;
  readonly end: number;
}

class PythonReader {
  readonly #tokens: readonly Token[];
  readonly #closings: ReadonlyMap<number, number>;
  /** What was read from each token: what an outer expression has read already is not read again. */
  readonly #found = new Map<number, Found | undefined>();
  #next = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.#closings = matchBraces(tokens);
  }

  hasRead(start: number): boolean {
    return this.#found.has(start);
  }

  /** The expression that begins at a token; `undefined` where it is of a form that examples have no models in. */
  readFrom(start: number): Found | undefined {
    if (!this.#found.has(start)) {
      this.#next = start;
      this.#read();
    }
    return this.#found.get(start);
  }

  #read(): Expression | undefined {
    const start = this.#next;
    this.#depth++;
    const expression = this.#depth > deepest ? undefined : this.#readNext();
    this.#depth--;
    this.#found.set(start, expression && { expression, end: this.#next });
    return expression;
  }

  #readNext(): Expression | undefined {
    const token = this.#tokens[this.#next++];
    if (token === undefined) return undefined;
    const { text, line } = token;
    if (/^["']/.test(text)) return { line, value: unquote(text) };
    if (/^-?\d/.test(text)) return { line, value: Number(text) };
    if (text === "True" || text === "False") return { line, value: text === "True" };
    if (text === "None") return { line, value: null };
    if (text === "[" || text === "(") return this.#readList(line, text === "[" ? "]" : ")");
    if (text === "{") return this.#skipMap(line);
    if (!/^[\p{L}_]/u.test(text)) return undefined;
    if (!this.#take("(")) return { line };
    const args = this.#readArguments();
    return args === undefined ? undefined : { line, call: { name: text.slice(text.lastIndexOf(".") + 1), args } };
  }

  #readList(line: number, closing: string): Expression | undefined {
    const items: Expression[] = [];
    while (!this.#take(closing)) {
      const item = this.#read();
      if (item === undefined) return undefined;
      items.push(item);
      this.#take(",");
    }
    return { line, items };
  }

  #readArguments(): Argument[] | undefined {
    const args: Argument[] = [];
    while (!this.#take(")")) {
      const name = this.#tokens[this.#next + 1]?.text === "=" ? this.#tokens[this.#next]?.text : undefined;
      if (name !== undefined) this.#next += 2;
      const value = this.#read();
      if (value === undefined) return undefined;
      args.push({ ...(name !== undefined && { name }), value });
      this.#take(",");
    }
    return args;
  }

  /** A map has no members that the API's description names. */
  #skipMap(line: number): Expression | undefined {
    const closing = this.#closings.get(this.#next - 1);
    if (closing === undefined) return undefined;
    this.#next = closing + 1;
    return { line };
  }

  #take(text: string): boolean {
    if (this.#tokens[this.#next]?.text !== text) return false;
    this.#next++;
    return true;
  }
}

/** Where each brace is closed, by where it is opened: all at once, as each may be asked for many times. */
function matchBraces(tokens: readonly Token[]): Map<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  for (const [index, { text }] of tokens.entries()) {
    if (text === "{") open.push(index);
    const opening = text === "}" ? open.pop() : undefined;
    if (opening !== undefined) closings.set(opening, index);
  }
  return closings;
}
