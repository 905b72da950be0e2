import { isJson } from "../document/media-type.js";
import type { Note } from "../document/note.js";
import { anyItem, type ErrorBody, findProperty, kindsOf, type Operation, type Type } from "../model.js";

/** Where errors of operations tell what happened, if they do as many APIs do; it is noted then. */
export function recogniseErrorBody(
  operations: readonly Pick<Operation, "responses">[],
  note: Note,
): ErrorBody | undefined {
  const bodies = errorBodiesOf(operations);
  const count = (path: string, kind: string): number => bodies.filter((body) => has(body, path, kind)).length;
  const [message] = messages
    .map((path) => ({ path, bodies: count(path, "string") }))
    .filter((one) => one.bodies > 0)
    .sort((one, other) => other.bodies - one.bodies);
  const details = lists.find(({ items, place, message }) => {
    return count(`${items}.${anyItem}.${place}`, "array") > 0 && count(`${items}.${anyItem}.${message}`, "string") > 0;
  });
  if (message === undefined && details === undefined) return undefined;
  const rule: ErrorBody = { ...(message && { message: message.path }), ...(details && { details }) };
  const written = JSON.stringify(rule)
    .replaceAll('"', "")
    .replace(/(?<=[{:,])|(?=\})/g, " ");
  note("#/", `errors quote what their bodies say, as if there was \`x-error-body: ${written}\``);
  return rule;
}

/** Where error bodies tell it, as Stripe, OpenAI, Google and many others have them. */
const messages = ["message", "error.message", "error"];

/** Lists of single faults, as FastAPI has them. */
const lists: readonly NonNullable<ErrorBody["details"]>[] = [{ items: "detail", place: "loc", message: "msg" }];

function errorBodiesOf(operations: readonly Pick<Operation, "responses">[]): Type[] {
  return operations
    .flatMap(({ responses }) => responses)
    .filter(({ status }) => /^([45]|default)/.test(status))
    .flatMap(({ content }) => content.filter(({ mediaType }) => isJson(mediaType)))
    .map(({ type }) => type);
}

function has(body: Type, path: string, kind: string): boolean {
  const found = path
    .split(".")
    .reduce<Type | undefined>((holder, name) => holder && findProperty(holder, name)?.type, body);
  return found !== undefined && kindsOf(found).join() === kind;
}
