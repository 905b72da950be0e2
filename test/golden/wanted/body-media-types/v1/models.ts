// Generated from test/golden/given/body-media-types.yaml by `npm run generate`. Do not edit.

export interface Pet {
  name: string;
}

export interface Search {
  filter?: Pet;
  tags?: string[];
  "page-url"?: string;
  words?: string[];
}

export interface AddPictureBody {
  picture: Blob;
  thumbnail?: Blob;
  caption?: string;
  about?: Pet;
}
