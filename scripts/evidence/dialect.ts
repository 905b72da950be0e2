import type { ExampleReader } from "./example.js";
import type { TypeWord, TypeWords } from "./shape.js";

/** How the pages of one generator differ from those of the others. */
export interface Dialect {
  readonly name: string;
  /** Its language, as people write it. */
  readonly language: string;
  readonly words: TypeWords;
  /** What its pages have and those of others have not. */
  readonly signs: readonly RegExp[];
  /** Reads what example code shows of models; absent where it shows none. */
  readonly readExample?: ExampleReader;
}

/** Words for types, of a table. */
export function typeWords(table: Readonly<Record<string, TypeWord>>): TypeWords {
  return new Map(Object.entries(table));
}
