import { type Argument, type ExampleReader, type Expression, findModels } from "./example.js";
import { readTokens, type Token, unquote } from "./tokens.js";

/** Models that Python code makes: `user = User(name="alice", role=Roles("owner"))`. */
export const readPythonExample: ExampleReader = (lines, at) => {
  const tokens = readTokens(lines);
  return tokens.flatMap((token, index) => {
    const isAssigned = token.text === "=" && tokens[index - 2]?.line !== token.line;
    const expression = isAssigned ? new PythonReader(tokens, index + 1).read() : undefined;
    return expression === undefined ? [] : findModels(expression, at);
  });
};

class PythonReader {
  readonly #tokens: readonly Token[];
  #next: number;

  constructor(tokens: readonly Token[], next: number) {
    this.#tokens = tokens;
    this.#next = next;
  }

  /** The expression that begins here; `undefined` where it is of a form that examples have no models in. */
  read(): Expression | undefined {
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
      const item = this.read();
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
      const value = this.read();
      if (value === undefined) return undefined;
      args.push({ ...(name !== undefined && { name }), value });
      this.#take(",");
    }
    return args;
  }

  /** A map has no members that the API's description names. */
  #skipMap(line: number): Expression | undefined {
    for (let depth = 1; depth > 0; ) {
      const text = this.#tokens[this.#next++]?.text;
      if (text === undefined) return undefined;
      depth += text === "{" ? 1 : text === "}" ? -1 : 0;
    }
    return { line };
  }

  #take(text: string): boolean {
    if (this.#tokens[this.#next]?.text !== text) return false;
    this.#next++;
    return true;
  }
}
