// Generated from test/golden/given/required-alternatives.yaml by `npm run generate`. Do not edit.

export type Thing = { id: string; url?: string; file?: string } & ({ url: string } | { file: string });

export interface Asked {
  a?: string;
  b: string;
}

export type Unnamed = { a: unknown } | { b: unknown };

export type Referred = Asked & ({ a: string } | { c: string });

export type Beside = { id?: string } & (Asked | { x?: number });

export type One = Asked;

export type Twice = string | number | null;

export type Formats = string;

export type Values = "on" | "off";

export interface Conditional {
  a?: string;
  b?: string;
}

export type ChangeThingBody = {
  /** A name. */
  name?: string;
  size?: number;
  note?: string;
} & (
  | {
      /** A name. */
      name: string;
    }
  | { size: number }
);
