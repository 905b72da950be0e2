// Generated from test/golden/given/odd-bodies.yaml by `npm run generate`. Do not edit.

export interface Pet {
  name: string;
}

export interface PostPartsBody {
  file?: Blob;
}
