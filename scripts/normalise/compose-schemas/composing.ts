import type { Schema } from "../../document/document.js";
import type { Schemas } from "../map-schemas.js";
import type { Shapes } from "./object-shapes.js";

/** What composing a schema needs to know. */
export interface Composing {
  readonly schemas: Schemas;
  readonly shapes: Shapes;
  /** The schemas that are being composed, from the outside in. */
  readonly open: Set<Schema>;
  /** Composes a member of another schema. What there is to note of it is noted there. */
  readonly compose: (member: Schema) => Schema;
  readonly note: (message: string) => void;
}
