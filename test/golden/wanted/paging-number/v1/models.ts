// Generated from test/golden/given/paging-number.yaml by `npm run generate`. Do not edit.

export interface User {
  name: string;
}

export interface UserPage {
  users: User[];
  meta: { total_pages: number };
}

export interface Result {
  users?: User[] | null;
  "page-count": number;
}

export interface ListUsersOfGroupResponse {
  result?: Result;
}
