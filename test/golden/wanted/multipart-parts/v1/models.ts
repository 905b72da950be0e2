// Generated from test/golden/given/multipart-parts.yaml by `npm run generate`. Do not edit.

export interface Link {
  create?: boolean;
  metadata?: { [key: string]: string };
}

export interface Size {
  width?: number;
  height?: number;
}

export interface CreateFileBody {
  files: Blob[];
  link?: Link;
  expand?: string[];
  tags?: string[];
  size?: Size;
  about?: Link;
}
