// Generated from test/golden/given/odd-members.yaml by `npm run generate`. Do not edit.

export interface Thing {
  "1"?: string;
  __proto__: string;
  constructor: { __proto__?: number };
  toString: boolean;
  ""?: string;
  "-1"?: string;
  "a-b"?: string;
  "a b"?: string;
  'it\'s "quoted"'?: string;
  /** Wie groß. */
  größe?: number;
  名前?: "日本" | "東京\n";
  /** Ends a comment: *​/ here. Default: `"*​/"`. */
  $ref?: string;
  /** @deprecated */
  old?: string;
  /** At least 0. Format: int64. */
  long?: number;
  /** An amount. Format: decimal. */
  amount?: string;
  hasOwnProperty: unknown;
}

export interface Constructor {
  a?: string;
}

export interface Uses {
  a?: Constructor;
}
