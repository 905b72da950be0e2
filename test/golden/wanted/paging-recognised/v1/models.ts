// Generated from test/golden/given/paging-recognised.yaml by `npm run generate`. Do not edit.

export interface Charge {
  id: string;
}

export interface JobPage {
  data: { name?: string }[];
  last_id?: string | null;
  has_more?: boolean;
}

export interface ListChargesResponse {
  data: Charge[];
  has_more: boolean;
}

export interface ListDrivesResponse {
  kind?: string;
  nextPageToken?: string;
  drives?: { name?: string }[];
}

export interface ListIssuesResponse {
  total_count: number;
  items: Charge[];
}
