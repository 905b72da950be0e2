// Generated from test/golden/given/default-answer.yaml by `npm run generate`. Do not edit.

export interface Thing {
  id: string;
}

export interface Problem {
  detail?: string;
}

export interface ChangeThingResponse {
  ok?: boolean;
}
