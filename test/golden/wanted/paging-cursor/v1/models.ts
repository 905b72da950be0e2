// Generated from test/golden/given/paging-cursor.yaml by `npm run generate`. Do not edit.

export interface Cat {
  id: string;
  lives?: number;
}

export interface Dog {
  id: number;
  tricks?: number;
}

export interface Visit {
  time?: { minute?: number };
}

export type ListPetsResponse = { pets: (Cat | Dog)[]; has_more?: boolean } | null;
