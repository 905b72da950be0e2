// Generated from test/golden/given/wrong-members.yaml by `npm run generate`. Do not edit.

export interface Note {
  text?: string;
  mood?: string | null;
  size?: unknown;
  more?: unknown;
}
