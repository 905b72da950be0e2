import type { Schema } from "../document/document.js";
import { referenceSegments } from "../document/json-pointer.js";
import type { NormalDocument } from "../document/normal-document.js";
import type { NormalPayload } from "../document/normal-payload.js";
import type { Payload, Payloads, Type } from "../model.js";
import { pascalCase, typeName } from "../names.js";
import { unite } from "./unite.js";

/** What the API sends to webhooks. */
export function readWebhooks(document: NormalDocument): Payloads | undefined {
  const payloads = document.payloads.filter(({ operation }) => operation === undefined);
  return readPayloads(payloads, ["Webhooks", "WebhookAnswers"], document);
}

/** What an operation makes the API send, given its route and the name of its method. */
export function readCallbacks(route: string, name: string, document: NormalDocument): Payloads | undefined {
  const payloads = document.payloads.filter(({ operation }) => operation?.route === route);
  const start = pascalCase(name);
  return readPayloads(payloads, [`${start}Callbacks`, `${start}CallbackAnswers`], document);
}

function readPayloads(
  found: readonly NormalPayload[],
  [interfaceName, answersName]: readonly [string, string],
  { components }: NormalDocument,
): Payloads | undefined {
  if (found.length === 0) return undefined;
  const models = components.schemas;
  const names = [...new Set(found.map(({ name }) => name))];
  const payloads = names.map((name) =>
    unitePayloads(
      name,
      found.filter((one) => one.name === name),
    ),
  );
  return {
    interfaceName: typeName(interfaceName, models),
    answersName: payloads.some(({ answer }) => answer) ? typeName(answersName, models) : undefined,
    payloads,
  };
}

/** One webhook or callback, which may be sent by several methods or to several URLs. */
function unitePayloads(name: string, all: readonly NormalPayload[]): Payload {
  const answers = all.flatMap(({ answer }) => (answer ? [typeOf(answer)] : []));
  return {
    name,
    targets: all.map(({ target }) => target),
    summary: all.find(({ summary }) => summary !== "")?.summary ?? "",
    description: all.find(({ description }) => description !== "")?.description ?? "",
    deprecated: all.every(({ deprecated }) => deprecated),
    type: unite(all.map(({ schema }) => typeOf(schema))),
    answer: answers.length > 0 ? unite(answers) : undefined,
  };
}

/** By now each is a model, or nothing is said of it. */
function typeOf(schema: Schema | undefined): Type {
  if (schema === undefined) return { text: "undefined", models: [] };
  const [, , model] = schema.$ref === undefined ? [] : referenceSegments(schema.$ref);
  return model === undefined ? { text: "unknown", models: [] } : { text: model, models: [model] };
}
