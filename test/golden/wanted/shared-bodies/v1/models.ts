// Generated from test/golden/given/shared-bodies.yaml by `npm run generate`. Do not edit.

export interface Filter {
  role?: string;
}

/** What is wrong. */
export interface BadRequest {
  message?: string;
}

export interface SeveralItem {
  at?: string;
}

export interface NewUser {
  name: string;
}

export interface GetUserResponse {
  id: string;
}

export interface PutUserResponse200 {
  changed?: boolean;
}

export interface PutUserResponse201 {
  id?: string;
}

export interface PutUserErrorBody409 {
  other?: string;
}

export interface PutUserErrorBody423 {
  until?: string;
}

export interface DeleteUserErrorBody {
  id?: string;
}
