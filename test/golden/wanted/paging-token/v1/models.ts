// Generated from test/golden/given/paging-token.yaml by `npm run generate`. Do not edit.

export interface FileModel {
  name: string;
}

export interface FilePage {
  files?: FileModel[];
  pagination?: { "next-token"?: string };
}

export interface ListFilesErrorBody {
  message?: string;
}

export interface ListFoldersResponse {
  folders?: string[] | null;
  next?: number | null;
  more?: boolean;
}
