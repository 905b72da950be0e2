import type { Document, Schema } from "../document/document.js";
import { isJson } from "../document/media-type.js";
import { anyItem, findMember } from "../document/members.js";
import type { NormalDocument } from "../document/normal-document.js";
import type { Note } from "../document/note.js";
import { valueKinds } from "../document/value-kinds.js";

type Rule = NonNullable<Document["x-error-body"]>;

/** The same document with an `x-error-body`, where it has none and its failures tell what happened as many do, and a note. */
export function recogniseErrorBody(document: NormalDocument, note: Note): NormalDocument {
  if (document["x-error-body"] !== undefined) return document;
  const bodies = failuresOf(document);
  const count = (path: string, kind: string): number => bodies.filter((body) => has(body, path, kind, document)).length;
  const [message] = messages
    .map((path) => ({ path, bodies: count(path, "string") }))
    .filter((one) => one.bodies > 0)
    .sort((one, other) => other.bodies - one.bodies);
  const details = lists.find(({ items, place, message }) => {
    return count(`${items}.${anyItem}.${place}`, "array") > 0 && count(`${items}.${anyItem}.${message}`, "string") > 0;
  });
  if (message === undefined && details === undefined) return document;
  const rule: Rule = { ...(message && { message: message.path }), ...(details && { details }) };
  const written = JSON.stringify(rule)
    .replaceAll('"', "")
    .replace(/(?<=[{:,])|(?=\})/g, " ");
  note("#/", `errors quote what their bodies say, as if there was \`x-error-body: ${written}\``);
  return { ...document, "x-error-body": rule };
}

/** Where bodies of failures tell it, as Stripe, OpenAI, Google and many others have them. */
const messages = ["message", "error.message", "error"];

/** Lists of single faults, as FastAPI has them. */
const lists: readonly NonNullable<Rule["details"]>[] = [{ items: "detail", place: "loc", message: "msg" }];

function failuresOf({ paths }: NormalDocument): Schema[] {
  const operations = Object.values(paths).flatMap((item) => Object.values(item));
  return operations.flatMap(({ responses }) =>
    Object.entries(responses)
      .filter(([status]) => /^([45]|default)/i.test(status))
      .flatMap(([, { content = {} }]) => Object.entries(content))
      .flatMap(([mediaType, { schema }]) => (schema && isJson(mediaType) ? [schema] : [])),
  );
}

function has(body: Schema, path: string, kind: string, document: NormalDocument): boolean {
  const found = path
    .split(".")
    .reduce<Schema | undefined>((holder, name) => findMember(holder, name, document)?.schema, body);
  return found !== undefined && valueKinds(found, document).join() === kind;
}
