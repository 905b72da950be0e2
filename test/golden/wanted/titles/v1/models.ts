// Generated from test/golden/given/titles.yaml by `npm run generate`. Do not edit.

export interface ItemOutput {
  /** At most 10 characters. */
  name?: string;
  /** Location. */
  loc?: string[];
  /** Who has it. */
  owner?: string;
  /** A short label. */
  label?: string;
  page?: PageItem;
}

export interface PageItem {
  items?: ItemOutput[];
}
