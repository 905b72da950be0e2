import type { NormalPayload } from "../document/normal-payload.js";
import { type Payload, type Payloads, unite } from "../model.js";
import { nameAfter, typeName, webhookNames } from "../names.js";
import type { Types } from "./read-types.js";
import type { Reading } from "./reading.js";

/** What the API sends to webhooks. */
export function readWebhooks({ document, types }: Reading): Payloads | undefined {
  const payloads = document.payloads.filter(({ operation }) => operation === undefined);
  return readPayloads(payloads, webhookNames, types);
}

/** What an operation makes the API send, given its route and the name of its method. */
export function readCallbacks(route: string, name: string, { document, types }: Reading): Payloads | undefined {
  const payloads = document.payloads.filter(({ operation }) => operation?.route === route);
  const names = { sent: nameAfter(name, "callbacks"), responses: nameAfter(name, "callbackResponses") };
  return readPayloads(payloads, names, types);
}

function readPayloads(
  found: readonly NormalPayload[],
  { sent, responses }: { readonly sent: string; readonly responses: string },
  types: Types,
): Payloads | undefined {
  if (found.length === 0) return undefined;
  const names = [...new Set(found.map(({ name }) => name))];
  const payloads = names.map((name) =>
    unitePayloads(
      name,
      found.filter((one) => one.name === name),
      types,
    ),
  );
  return {
    interfaceName: typeName(sent, types.names),
    responsesName: payloads.some(({ response }) => response) ? typeName(responses, types.names) : undefined,
    payloads,
  };
}

/** One webhook or callback, which may be sent by several methods or to several URLs. */
function unitePayloads(name: string, all: readonly NormalPayload[], types: Types): Payload {
  const responses = all.flatMap(({ answer }) => (answer ? [types.of(answer)] : []));
  return {
    name,
    targets: all.map(({ target }) => target),
    summary: all.find(({ summary }) => summary !== "")?.summary ?? "",
    description: all.find(({ description }) => description !== "")?.description ?? "",
    deprecated: all.every(({ deprecated }) => deprecated),
    type: unite(all.map(({ schema }) => (schema ? types.of(schema) : { kind: "nothing" }))),
    response: responses.length > 0 ? unite(responses) : undefined,
  };
}
