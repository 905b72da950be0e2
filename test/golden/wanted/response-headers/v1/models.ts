// Generated from test/golden/given/response-headers.yaml by `npm run generate`. Do not edit.

export type Count = number;

export interface Fault {
  message?: string;
}

export interface GetPagesResponse {
  things: string[];
  pages: number;
}
