// Generated from test/golden/given/files-in-forms.yaml by `npm run generate`. Do not edit.

export interface Photo {
  /** The image itself. Format: binary. */
  image: string;
  raw?: string;
  encoded?: string;
  thumbnails?: Bytes[];
  /** In a part of its own, in JSON. */
  about?: {
    /** Format: binary. */
    icon?: string;
  };
}

export interface PhotoForm {
  /** The image itself. */
  image: Blob;
  raw?: Blob;
  encoded?: string;
  thumbnails?: BytesForm[];
  /** In a part of its own, in JSON. */
  about?: {
    /** Format: binary. */
    icon?: string;
  };
}

export interface Album {
  cover?: BytesForm;
  files?: Blob[];
}

/** Format: binary. */
export type Bytes = string;

export type BytesForm = Blob;
