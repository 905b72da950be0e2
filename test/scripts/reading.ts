import { parse } from "yaml";
import type { Document } from "../../scripts/document/document.js";
import { mapValues, type NormalDocument, type NormalOperation } from "../../scripts/document/normal-document.js";
import { loadDocument } from "../../scripts/load.js";
import { normalise } from "../../scripts/normalise.js";
import type { Reading } from "../../scripts/read/reading.js";
import { makeTypes } from "../../scripts/types.js";
import { makeFolder } from "./folder.js";

/** A document, given as YAML in which what every document needs may be left out. */
export function parseDocument(yaml: string): Document {
  // The border where YAML enters: the tests write documents.
  return { openapi: "3.1.0", info: { title: "Test", version: "1" }, ...parse(yaml) } as Document;
}

/** The same, which nobody can change: a normal document has parts of the one that it was. */
function freeze<Part>(part: Part): Part {
  if (typeof part !== "object" || part === null || Object.isFrozen(part)) return part;
  for (const member of Object.values(Object.freeze(part))) freeze(member);
  return part;
}

/** A document made normal. */
export function normalDocument(yaml: string): NormalDocument {
  return normalise({ document: freeze(parseDocument(yaml)), note: () => undefined });
}

/** What an API is read from, by way of a file as always. */
export async function makeReading(yaml: string): Promise<Reading> {
  const folder = await makeFolder({ "spec.yaml": JSON.stringify(parseDocument(yaml)) });
  const loaded = await loadDocument(`${folder}/spec.yaml`);
  freeze(loaded.document);
  const document = freeze(normalise(loaded));
  return { loaded, document, types: makeTypes(document) };
}

/**
 * The same of one operation, `GET /things`, or `POST` where it has a body, given as YAML, answers without description,
 * and of its schemas.
 */
export async function makeOperation(
  operation: string,
  schemas = "{}",
): Promise<{ reading: Reading; operation: NormalOperation }> {
  const { responses = {}, ...rest } = parse(operation);
  const described = mapValues(responses, (response: object) => ({ description: "An answer.", ...response }));
  const method = "requestBody" in rest ? "post" : "get";
  const paths = { "/things": { [method]: { operationId: "getThings", responses: described, ...rest } } };
  const reading = await makeReading(JSON.stringify({ paths, components: { schemas: parse(schemas) } }));
  const normal = reading.document.paths["/things"]?.[method];
  if (normal === undefined) throw new Error("the operation got lost");
  return { reading, operation: normal };
}
