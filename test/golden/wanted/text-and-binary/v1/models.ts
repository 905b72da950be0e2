// Generated from test/golden/given/text-and-binary.yaml by `npm run generate`. Do not edit.

export interface Info {
  /** Format: int64. */
  bytes?: number;
  /** Format: binary. */
  data?: string;
}

export interface Problem {
  detail?: string;
}
