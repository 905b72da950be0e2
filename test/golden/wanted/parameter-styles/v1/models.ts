// Generated from test/golden/given/parameter-styles.yaml by `npm run generate`. Do not edit.

export interface Color {
  R?: number;
  G?: number;
  B?: number;
}

export type List = string[];
