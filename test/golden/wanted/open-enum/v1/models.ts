// Generated from test/golden/given/open-enum.yaml by `npm run generate`. Do not edit.

/** A role. Others may come. */
export type Role = "owner" | "admin" | "read_write" | (string & {});

export interface Grant {
  /** The role granted. */
  role: Role;
  level: 0 | 1 | -1;
  kind: "grant";
  /** Whether it holds. Default: `"on"`. */
  state: "on" | "off";
  /** Any text first. */
  last?: (string & {}) | "few" | "many";
  exclusive?: "few" | (string & {});
  referred?: (string & {}) | State;
  typed?: (string & {}) | "few";
  /** By the key that Zalando made. */
  extensible?: "few" | "many" | (string & {});
  nullable?: "few" | (string & {}) | null;
  anything?: string;
  limited?: "few" | (string & {});
}

export type State = "on" | "off";
