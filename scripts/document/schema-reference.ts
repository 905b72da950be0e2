import type { Schema } from "./document.js";
import { pointerSegment, referenceSegments } from "./json-pointer.js";

const schemas = "#/components/schemas/";

/** A reference to a schema, whatever its name. */
export function referenceTo(name: string): string {
  return schemas + encodeURIComponent(pointerSegment(name));
}

/** Where a schema stands, for those who are told of it. */
export function pointerTo(name: string): string {
  return schemas + pointerSegment(name);
}

/** The name of the schema that a schema is a reference to. */
export function referredName({ $ref }: Schema): string | undefined {
  if (!$ref?.startsWith(schemas)) return undefined;
  const end = $ref.slice(schemas.length);
  // Most names are as they stand.
  if (/^\w+$/.test(end)) return end;
  const [name, ...inside] = referenceSegments(`#/${end}`);
  return inside.length === 0 ? name : undefined;
}
