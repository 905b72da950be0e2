// Generated from test/golden/given/several-successes.yaml by `npm run generate`. Do not edit.

export interface Job {
  id: string;
}

export interface Result {
  value: number;
}
