// Generated from test/golden/given/no-content.yaml by `npm run generate`. Do not edit.

export interface Running {
  /** Format: date-time. */
  since?: string;
}

export interface Fault {
  message?: string;
}
