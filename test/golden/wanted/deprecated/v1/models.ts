// Generated from test/golden/given/deprecated.yaml by `npm run generate`. Do not edit.

export interface Report {
  /**
   * Use `name`.
   *
   * @deprecated
   */
  title?: string;
  name?: string;
  old?: Old;
  /** @deprecated */
  silent?: string;
}

/**
 * Nobody needs it.
 *
 * @deprecated
 */
export interface Old {
  text?: string;
}
