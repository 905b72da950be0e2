// Generated from test/golden/given/swagger-2.yaml by `npm run generate`. Do not edit.

/** What comes back; {@link PhotoInput} is what is sent. */
export interface Photo {
  /** Format: int64. */
  id?: number;
  name: string;
  /** Where it was taken. */
  place?: string | null;
}

/** What is sent; {@link Photo} is what comes back. */
export interface PhotoInput {
  name: string;
  /** Where it was taken. */
  place?: string | null;
}

export interface Problem {
  message?: string;
}

export interface AddPhotoBody {
  /** The picture. */
  picture: Blob;
  /** What it shows. */
  kind?: "portrait" | "landscape";
}
