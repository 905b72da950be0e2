// Generated from test/golden/given/form-upload.yaml by `npm run generate`. Do not edit.

export interface Search {
  /** At least 1 item. */
  words: string[];
}

export interface UploadFileBody {
  /** The file. */
  file: Blob;
  /** Other files. */
  more?: Blob[];
  /** Its name. */
  name: string;
  tags?: string[];
}
