// Generated from test/golden/given/literals.yaml by `npm run generate`. Do not edit.

export interface Thing {
  text: "thing";
  number: 1.5;
  negative: -1;
  flag: true;
  nothing: null;
  list: [1, "a"];
  record: { a: 1; "b-c": [null] };
  /** Of numbers, some twice. */
  numbers?: 1 | 2;
  flags?: true;
  mixed?: "a" | 1 | false | null;
  records?: { a: 1 } | { a: 2 };
  lists?: ["a"] | ["a", "b"];
  /** Numbers in the type, text in the values. */
  numerals?: "1" | "2";
  /** Text in the type, numbers in the values. */
  versions?: 1 | 2;
  /** Of no value at all. */
  none?: string;
  either?: "on" | "off" | null;
  several?: "auto" | 1;
  /** A list of lists. */
  repeated?: [1, 2][];
}
