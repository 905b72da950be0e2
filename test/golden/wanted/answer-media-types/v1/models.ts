// Generated from test/golden/given/answer-media-types.yaml by `npm run generate`. Do not edit.

export interface Info {
  name: string;
}

export interface Problem {
  detail?: string;
}
