import {
  type Document,
  methods,
  type Operation,
  type PathItem,
  type Reference,
  referenceSegments,
} from "./document.js";
import { deriveOperationId } from "./names.js";
import { mapValues, type NormalDocument, type NormalOperation, type NormalPathItem } from "./normal-document.js";

/**
 * The paths of a document with every operation whole: it has an id and all of its parameters, those of its path too.
 * Parameters, bodies, answers and headers stand where they are used.
 */
export function completeOperations(document: Document): NormalDocument["paths"] {
  return mapValues(document.paths ?? {}, (item, path) => completeItem(document, follow(document, item), path));
}

function completeItem(document: Document, item: PathItem, path: string): NormalPathItem {
  const operations: NormalPathItem = {};
  // In the order of the document, so that a change of it shows in the same place of what is made of it.
  for (const method of Object.keys(item).flatMap((key) => methods.filter((method) => method === key))) {
    const operation = item[method];
    if (!operation) continue;
    const operationId = operation.operationId ?? deriveOperationId(method, path);
    operations[method] = completeOperation(document, { ...operation, operationId }, item);
  }
  return operations;
}

function completeOperation(
  document: Document,
  operation: Operation & { operationId: string },
  item: PathItem,
): NormalOperation {
  const { requestBody, parameters = [], responses = {}, servers = item.servers, ...rest } = operation;
  const own = parameters.map((parameter) => follow(document, parameter));
  const shared = (item.parameters ?? [])
    .map((parameter) => follow(document, parameter))
    .filter((parameter) => !own.some(({ name, in: place }) => name === parameter.name && place === parameter.in));
  return {
    ...rest,
    parameters: [...shared, ...own],
    ...(servers && { servers }),
    ...(requestBody && { requestBody: follow(document, requestBody) }),
    responses: mapValues(responses, (response) => {
      const { headers, ...others } = follow(document, response);
      return { ...others, ...(headers && { headers: mapValues(headers, (header) => follow(document, header)) }) };
    }),
  };
}

/** What a reference leads to. The loader has seen that it leads somewhere. */
export function follow<T extends object>(document: Document, value: T | Reference): T {
  if (!("$ref" in value)) return value;
  const target = referenceSegments(value.$ref).reduce<unknown>(
    (holder, name) => (typeof holder === "object" && holder !== null ? Reflect.get(holder, name) : undefined),
    document,
  );
  // The border where YAML enters: a reference from a parameter leads to a parameter, and so on.
  return follow(document, target as T | Reference);
}
