import type { Header as HeaderObject } from "../document/document.js";
import { preferredContent } from "../document/media-type.js";
import { type NormalOperation, type NormalResponse, schemaOf } from "../document/normal-document.js";
import { isBodiless } from "../document/successes.js";
import type { Content, Header, Response, Type } from "../model.js";
import { nameAfter } from "../names.js";
import { composeExample } from "./compose-example.js";
import type { Reading } from "./reading.js";

/** All documented responses of an operation, each with the document's example of it. */
export function readResponses(method: string, { responses }: NormalOperation, reading: Reading): Response[] {
  return Object.entries(responses).map(([status, response]) => ({
    // A range, such as `2XX`, may be written in any case.
    status: status === "default" ? status : status.toUpperCase(),
    description: response.description ?? "",
    headers: readHeaders(response, reading),
    content: readContent(response.content, reading),
    sample: method === "HEAD" || isBodiless(status) ? undefined : readSample(response, reading),
  }));
}

/** Bodies by their media types. */
export function readContent(content: NormalResponse["content"] = {}, { types }: Reading): Content[] {
  return Object.entries(content).map(([mediaType, { schema }]) => ({ mediaType, type: types.of(schema) }));
}

/** The headers of a response. */
export function readHeaders({ headers = {} }: NormalResponse, { types }: Reading): Header[] {
  return Object.entries(headers).map(([name, header]: [string, HeaderObject]): Header => {
    const { required = false, deprecated = false } = header;
    const type = types.of(schemaOf(header));
    const { description = type.description ?? "" } = header;
    return { name, required, deprecated: deprecated || type.deprecated === true, type, description };
  });
}

function readSample({ content }: NormalResponse, { types }: Reading): Response["sample"] {
  const preferred = preferredContent(content);
  if (preferred === undefined) return undefined;
  const { mediaType, schema, example, examples = {} } = preferred;
  const type = types.of(schema);
  const [first] = Object.values(examples);
  const given = example === undefined ? first?.value : example; // which may be null
  const found = given === undefined ? composeExample(type) : { value: given };
  return { mediaType, example: found && { name: wantedName(type), value: found.value } };
}

/** The name that an example would have by itself: that of the model it is one of, or a list of. */
function wantedName(type: Type): string {
  if (type.kind === "model") return type.model.name;
  return type.kind === "list" && type.items.kind === "model" ? nameAfter(type.items.model.name, "list") : "example";
}
