import { parse } from "yaml";
import type { Document } from "../../scripts/document/document.js";
import { mapValues, type NormalDocument, type NormalOperation } from "../../scripts/document/normal-document.js";
import { loadDocument } from "../../scripts/load.js";
import type { Type } from "../../scripts/model.js";
import { normalise } from "../../scripts/normalise.js";
import { readTypes, type Types } from "../../scripts/read/read-types.js";
import type { Reading } from "../../scripts/read/reading.js";
import { makeFolder } from "./folder.js";
import { parseSchemas } from "./schemas.js";

/** A document, given as YAML in which what every document needs may be left out. */
export function parseDocument(yaml: string): Document {
  // The border where YAML enters: the tests write documents.
  return { openapi: "3.1.0", info: { title: "Test", version: "1" }, ...parse(yaml) } as Document;
}

/** The same, which nobody can change: a normal document has parts of the one that it was. */
function freeze<Part>(part: Part): Part {
  if (typeof part !== "object" || part === null || Object.isFrozen(part)) return part;
  for (const inside of Object.values(Object.freeze(part))) freeze(inside);
  return part;
}

/** A document, normalised. */
export function normalDocument(yaml: string): NormalDocument {
  return normalise({ document: freeze(parseDocument(yaml)), note: () => undefined });
}

/** What an API is read from, by way of a file as always. */
export async function makeReading(yaml: string): Promise<Reading> {
  const folder = await makeFolder({ "spec.yaml": JSON.stringify(parseDocument(yaml)) });
  const loaded = await loadDocument(`${folder}/spec.yaml`);
  freeze(loaded.document);
  const document = freeze(normalise(loaded));
  return { loaded, document, types: readTypes(document.components.schemas) };
}

/**
 * The same of one operation, `GET /things`, or `POST` where it has a body, given as YAML in which responses need no
 * description, and of its schemas.
 */
export async function makeOperation(
  operation: string,
  schemas = "{}",
): Promise<{ reading: Reading; operation: NormalOperation }> {
  const { responses = {}, ...rest } = parse(operation);
  const described = mapValues(responses, (response: object) => ({ description: "A response.", ...response }));
  const method = "requestBody" in rest ? "post" : "get";
  const paths = { "/things": { [method]: { operationId: "getThings", responses: described, ...rest } } };
  const reading = await makeReading(JSON.stringify({ paths, components: { schemas: parse(schemas) } }));
  const normal = reading.document.paths["/things"]?.[method];
  if (normal === undefined) throw new Error("the operation got lost");
  return { reading, operation: normal };
}

/** The types of schemas, given by name as YAML in which `$A` stands for a reference to the schema `A`. */
export function typesOf(yaml: string): Types {
  return readTypes(normalDocument(JSON.stringify({ components: { schemas: parseSchemas(yaml) } })).components.schemas);
}

/** The type of a model. */
export function modelType(types: Pick<Types, "models">, name: string): Type {
  const model = types.models.find((one) => one.name === name);
  if (model === undefined) throw new Error(`there is no model ${name}`);
  return model.type;
}
