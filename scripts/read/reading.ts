import type { NormalDocument } from "../document/normal-document.js";
import type { LoadedDocument } from "../load.js";
import type { Types } from "./read-types.js";

/** What an API is read from. */
export interface Reading {
  readonly loaded: LoadedDocument;
  readonly document: NormalDocument;
  readonly types: Types;
}
