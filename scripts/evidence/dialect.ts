import type { ExampleReader } from "./example.js";
import type { TypeWord, TypeWords } from "./shape.js";

/** How the pages of one generator differ from those of the others. */
export interface Dialect {
  readonly name: string;
  /** Its language, as people write it. */
  readonly language: string;
  readonly words: TypeWords;
  /** What no page of another language has by itself, such as code: one outweighs all signs. */
  readonly proofs: readonly RegExp[];
  /** What its pages have, and those of some others too: types above all. */
  readonly signs: readonly RegExp[];
  /** Whether pages of models end with an example, and those of enumerations without: neither may list anything. */
  readonly showsModels?: true;
  /** Whether a type is marked as one of null where it may be left out: then the mark tells nothing else. */
  readonly marksOptional?: true;
  /** Whether enumerations and lists with names of their own are shown as models of one field, `value`. */
  readonly wrapsTypes?: true;
  /** Whether fields have the names that they have in answers: other languages spell them in their own way. */
  readonly keepsFieldNames?: true;
  /** Whether each schema has a class of its own in the client, and a part of its own on the pages. */
  readonly hasSchemaClasses?: true;
  /** Reads what example code shows of models; absent where it shows none. */
  readonly readExample?: ExampleReader;
}

/** Words for types, of a table. */
export function typeWords(table: Readonly<Record<string, TypeWord>>): TypeWords {
  return new Map(Object.entries(table));
}
