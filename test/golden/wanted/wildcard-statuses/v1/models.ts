// Generated from test/golden/given/wildcard-statuses.yaml by `npm run generate`. Do not edit.

export interface Thing {
  id: string;
}

export interface Missing {
  name: string;
}

export interface Problem {
  detail?: string;
}
