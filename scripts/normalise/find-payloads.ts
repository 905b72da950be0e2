import type { Document, Operation, PathItem, Schema } from "../document/document.js";
import { follow } from "../document/follow.js";
import { pointerSegment } from "../document/json-pointer.js";
import { type Content, essence, isJson, isText, preferredContent } from "../document/media-type.js";
import { methods } from "../document/methods.js";
import type { NormalDocument } from "../document/normal-document.js";
import type { NormalPayload } from "../document/normal-payload.js";
import type { Note } from "../document/note.js";

/** What the API sends by itself, in the document's order: to webhooks, then to callbacks of operations. */
export function findPayloads(document: Document, paths: NormalDocument["paths"], note: Note): NormalPayload[] {
  const webhooks = (["webhooks", "x-webhooks"] as const).flatMap((section) =>
    Object.entries(document[section] ?? {}).flatMap(([name, item]) =>
      payloadsOf(document, follow(document, item), `#/${section}/${pointerSegment(name)}`, note).map(
        ({ method, ...payload }): NormalPayload => ({ ...payload, name, target: method }),
      ),
    ),
  );
  const callbacks = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { operationId, callbacks = {} }]) =>
      Object.entries(callbacks).flatMap(([name, callback]) =>
        Object.entries(follow(document, callback)).flatMap(([url, item]) => {
          const pointer = ["#", "paths", path, method, "callbacks", name, url].map(pointerSegment).join("/");
          const route = `${method.toUpperCase()} ${path}`;
          return payloadsOf(document, follow(document, item), pointer, note).map(
            ({ method, ...payload }): NormalPayload => ({
              ...payload,
              name,
              target: `${method} ${url}`,
              operation: { route, operationId },
            }),
          );
        }),
      ),
    ),
  );
  return [...webhooks, ...callbacks];
}

/** What one item has: a payload for each of its methods. */
function payloadsOf(
  document: Document,
  item: PathItem,
  pointer: string,
  note: Note,
): (Omit<NormalPayload, "name" | "target"> & { method: string })[] {
  return methods.flatMap((method) => {
    const operation = item[method];
    if (operation === undefined) return [];
    const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
    const names = parameters.map((parameter) => follow(document, parameter).name).join(", ");
    if (names !== "") {
      note(
        `${pointer}/${method}`,
        `the API sends the parameters \`${names}\` too: they are left out, the type is the body's`,
      );
    }
    const { summary = "", description = "", deprecated = false, requestBody } = operation;
    const content = requestBody && preferredContent(follow(document, requestBody).content);
    const answer = findAnswer(document, operation);
    return [
      {
        method: method.toUpperCase(),
        summary,
        description,
        deprecated,
        ...(content && { schema: schemaOf(content) }),
        ...(answer && { answer }),
      },
    ];
  });
}

/** The success that the API expects, where it has a body in JSON. */
function findAnswer(document: Document, { responses = {} }: Operation): Schema | undefined {
  return Object.entries(responses)
    .filter(([status]) => status.startsWith("2"))
    .map(([, response]) => preferredContent(follow(document, response).content))
    .find((content) => content !== undefined && isJson(content.mediaType))?.schema;
}

/** What is sent, as a value: fields of a form too. */
function schemaOf({ mediaType, schema = {} }: Content): Schema {
  if (
    isJson(mediaType) ||
    /^(\*\/\*|multipart\/form-data|application\/x-www-form-urlencoded)$/.test(essence(mediaType))
  ) {
    return schema;
  }
  return isText(mediaType) ? { type: "string" } : { type: "string", format: "binary" };
}
