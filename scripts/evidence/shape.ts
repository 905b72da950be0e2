import type { Shape } from "./facts.js";

/** What languages write for an object without known members, and for any other value. */
export const anything: Shape = { type: ["object", "array", "string", "number", "integer", "boolean"] };

/** What a word of a language stands for: a type, or something made of the types that follow it. */
export type TypeWord = Shape | "list" | "set" | "map" | "optional" | "union" | "wrapper" | "null";

/** Words of a language for types. Others are names of models. */
export type TypeWords = ReadonlyMap<string, TypeWord>;

/**
 * Reads a type in any of the languages: they differ in words, and in how they write lists and maps.
 *
 * `List<User>`, `Dictionary<string, int?>`, `list[User]`, `dict(str, object)`, `[User]`, `{str: (User,)}`, `array[User]`,
 * `[]User`, `map[string]User`, `str, none_type`, `String | null`, `optional.Interface of []User`.
 *
 * @returns `undefined` where it is no type.
 */
export function readShape(text: string, words: TypeWords): Shape | undefined {
  // What has more brackets than this is no type, and would fill the stack.
  if (depthOf(text) > 50) return undefined;
  const tokens = text.match(/[\p{L}\p{N}_$.:\\-]*[\p{L}\p{N}_$]|[<>[\](){},|?*:&"']/gu) ?? [];
  const reader = new ShapeReader(tokens, words);
  const shape = reader.readUnion();
  return reader.isDone ? shape : undefined;
}

/** How deep a type can be: it has no more than its signs that begin something. */
function depthOf(text: string): number {
  return text.match(/[<[({*&]/g)?.length ?? 0;
}

const closing: Readonly<Record<string, string>> = { "<": ">", "[": "]", "(": ")", "{": "}" };

class ShapeReader {
  readonly #tokens: readonly string[];
  readonly #words: TypeWords;
  #next = 0;

  constructor(tokens: readonly string[], words: TypeWords) {
    this.#tokens = tokens;
    this.#words = words;
  }

  get isDone(): boolean {
    return this.#next >= this.#tokens.length;
  }

  /** Types with commas or bars between them: one of them. */
  readUnion(): Shape | undefined {
    const members: (Shape | "null")[] = [];
    do {
      if (this.#isClosing()) break; // `(str,)`
      const member = this.#readMember();
      if (member === undefined) return undefined;
      members.push(member);
    } while (this.#take(",") || this.#take("|"));
    return unite(members);
  }

  #readMember(): Shape | "null" | undefined {
    if (this.#take("*") || this.#take("&")) return this.#readMember();
    let shape = this.#readPrimary();
    for (;;) {
      if (shape === undefined) return undefined;
      if (this.#take("?")) shape = nullable(shape);
      else if (this.#peek() === "[" && this.#tokens[this.#next + 1] === "]") {
        this.#next += 2;
        // C# and Java write bytes as a list of theirs.
        shape = shape !== "null" && shape.format === "byte" ? shape : list(shape);
      } else return shape;
    }
  }

  #readPrimary(): Shape | "null" | undefined {
    const token = this.#peek();
    if (token === undefined) return undefined;
    if (this.#take("[")) {
      // Go's list stands before what it is of.
      if (this.#take("]")) return list(this.#readMember());
      return this.#close("[", list(this.readUnion()));
    }
    if (this.#take("(")) return this.#close("(", this.readUnion());
    if (this.#take("{")) {
      const key = this.#readMember();
      if (key === undefined || !this.#take(":")) return undefined;
      return this.#close("{", map(this.readUnion()));
    }
    if (/^[^\p{L}\p{N}_$.:\\-]/u.test(token)) return undefined;
    this.#next++;
    return this.#readNamed(token);
  }

  #readNamed(name: string): Shape | "null" | undefined {
    const word = this.#words.get(name) ?? this.#words.get(lastPart(name));
    const args = this.#readArguments();
    if (args === undefined) return undefined;
    const [first, second] = args;
    switch (word) {
      case undefined:
        return /^(OneOf|AnyOf|UNKNOWN_BASE_TYPE)$/.test(lastPart(name)) ? {} : { model: lastPart(name) };
      case "null":
        return "null";
      case "list":
        return list(first ?? {});
      case "set":
        return { ...list(first ?? {}), uniqueItems: true };
      case "optional":
        return nullable(first);
      case "union":
        return unite(args);
      case "wrapper":
        return this.#take("of") ? this.#readMember() : {};
      case "map":
        // Go writes what the members are after it.
        return map(second ?? (this.#startsType() ? this.#readMember() : args.length === 1 ? first : {}));
      default:
        return word;
    }
  }

  /** What stands in brackets after a name; none where there are none. */
  #readArguments(): (Shape | "null")[] | undefined {
    const bracket = this.#peek() ?? "";
    const isEmpty = this.#tokens[this.#next + 1] === closing[bracket];
    if (bracket === "{" && isEmpty) this.#next += 2; // Go's `interface{}`
    if (!["<", "[", "("].includes(bracket) || isEmpty) return [];
    this.#next++;
    const found: (Shape | "null")[] = [];
    do {
      if (this.#isClosing()) break;
      const argument = this.#readMember();
      if (argument === undefined) return undefined;
      found.push(argument);
    } while (this.#take(","));
    return this.#take(closing[bracket] ?? "") ? found : undefined;
  }

  #close<T>(opening: string, value: T): T | undefined {
    return this.#take(closing[opening] ?? "") ? value : undefined;
  }

  #peek(): string | undefined {
    return this.#tokens[this.#next];
  }

  #take(token: string): boolean {
    if (this.#peek() !== token) return false;
    this.#next++;
    return true;
  }

  #isClosing(): boolean {
    return [">", "]", ")", "}"].includes(this.#peek() ?? "");
  }

  #startsType(): boolean {
    return /^[\p{L}*[]/u.test(this.#peek() ?? "");
  }
}

function list(items: Shape | "null" | undefined): Shape {
  return { type: "array", items: items === "null" ? {} : (items ?? {}) };
}

function map(values: Shape | "null" | undefined): Shape {
  return { type: "object", values: values === "null" ? {} : (values ?? {}) };
}

/** A type, or null. */
export function nullable(shape: Shape | "null" | undefined): Shape {
  if (shape === "null" || shape === undefined || Object.keys(shape).length === 0) return {};
  return { ...shape, nullable: true };
}

/** One of several types. All that a language has are any. */
function unite(members: readonly (Shape | "null")[]): Shape | undefined {
  const shapes = members.filter((member) => member !== "null");
  const [first] = shapes;
  if (first === undefined) return members.length > 0 ? {} : undefined;
  const isNullable = shapes.length < members.length;
  // A whole number is a number.
  const others = shapes.some(isNumber) ? shapes.filter((shape) => !isInteger(shape)) : shapes;
  const [only] = others;
  if (only !== undefined && others.length === 1) return isNullable ? nullable(only) : only;
  if (shapes.some(isAny) || shapes.length >= 6) return {};
  return { anyOf: others, ...(isNullable && { nullable: true }) };
}

function isNumber({ type, format }: Shape): boolean {
  return type === "number" && format === undefined;
}

function isInteger({ type, format }: Shape): boolean {
  return type === "integer" && format === undefined;
}

/** Whether a shape says nothing. */
export function isAny(shape: Shape): boolean {
  // One of all types is as good as none, in facts that come from a file too.
  return Object.keys(shape).length === 0 || (Array.isArray(shape.type) && shape.type.length === anything.type?.length);
}

/** `organization_user.OrganizationUser` → `OrganizationUser`. */
function lastPart(name: string): string {
  return name.slice(Math.max(name.lastIndexOf("."), name.lastIndexOf(":"), name.lastIndexOf("\\")) + 1);
}
