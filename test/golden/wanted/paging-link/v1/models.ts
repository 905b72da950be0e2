// Generated from test/golden/given/paging-link.yaml by `npm run generate`. Do not edit.

export interface Issue {
  title: string;
}

export interface Star {
  starred_at: string;
}

export interface ListIssuesFilter {
  state?: string;
}
