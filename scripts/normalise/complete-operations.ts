import type { Document, Operation, PathItem } from "../document/document.js";
import { follow } from "../document/follow.js";
import { methods, operationPointer } from "../document/methods.js";
import { mapValues, type NormalDocument, type NormalOperation, parameterName } from "../document/normal-document.js";
import type { Note } from "../document/note.js";
import { completeParameters, findFor } from "./complete-parameters.js";
import { nameParameters } from "./name-parameters.js";
import { parsePath } from "./path-template.js";

/**
 * The paths of a document with every operation whole: it has all of its parameters, those of its path too, each by a name
 * of its own. Parameters, bodies, answers and headers stand where they are used.
 */
export function completeOperations(document: Document, note: Note): NormalDocument["paths"] {
  if (document["x-ms-paths"]) note("#/x-ms-paths", "paths that stand here are left out");
  // What is no path is an extension.
  const items = Object.entries(document.paths ?? {}).filter(([path]) => !path.startsWith("x-"));
  return mapValues(Object.fromEntries(items), (item, path) => {
    const whole = wholeItem(document, item);
    const completed = operationsOf(whole).map(([method, operation]): [string, NormalOperation] => {
      const noteHere = (message: string): void => note(operationPointer(path, method), message);
      if (/^(connect|trace|track)$/i.test(method)) noteHere(`\`${method}\` is a method that \`fetch\` refuses to send`);
      return [method, completeOperation(document, operation, whole, path, noteHere)];
    });
    return Object.fromEntries(completed);
  });
}

/** An item with what it refers to, which it may have more beside. */
function wholeItem(document: Document, item: PathItem): PathItem {
  if (item.$ref === undefined) return item;
  const target = wholeItem(document, follow<PathItem>(document, { $ref: item.$ref }));
  return { ...target, ...item, parameters: [...(target.parameters ?? []), ...(item.parameters ?? [])] };
}

/** In the order of the document, so that a change of it shows in the same place of what is made of it. */
function operationsOf(item: PathItem): [method: string, operation: Operation][] {
  const listed = Object.keys(item).flatMap((key) => methods.filter((method) => method === key));
  return [
    ...listed.flatMap((method): [string, Operation][] => (item[method] ? [[method, item[method]]] : [])),
    ...Object.entries(item.additionalOperations ?? {}),
  ];
}

function completeOperation(
  document: Document,
  operation: Operation,
  item: PathItem,
  path: string,
  note: (message: string) => void,
): NormalOperation {
  const { requestBody, parameters = [], responses = {}, servers = item.servers, ...rest } = operation;
  const { summary, description } = item;
  const body = requestBody && follow(document, requestBody);
  const template = parsePath(path);
  const sent = completeParameters(
    parameters.map((parameter) => follow(document, parameter)),
    (item.parameters ?? []).map((parameter) => follow(document, parameter)),
    template,
    note,
  );
  const hasBody = Object.keys(body?.content ?? {}).length > 0;
  const named = nameParameters(sent.parameters, [...Object.keys(sent.query), ...(hasBody ? ["body"] : [])], note);
  const sentPath = template.write((placeholder) => {
    const parameter = findFor(placeholder, named);
    return parameter ? parameterName(parameter) : placeholder.name;
  });
  return {
    // A path's own words are about each of its operations.
    ...(!rest.summary && !rest.description && { ...(summary && { summary }), ...(description && { description }) }),
    ...rest,
    operationId: operation.operationId ?? "",
    parameters: named,
    ...(sentPath !== path && { sentPath }),
    ...(Object.keys(sent.query).length > 0 && { sentQuery: sent.query }),
    ...(servers && { servers }),
    ...(body && { requestBody: body }),
    responses: mapValues(responses, (response) => {
      const { headers, ...others } = follow(document, response);
      return { ...others, ...(headers && { headers: mapValues(headers, (header) => follow(document, header)) }) };
    }),
  };
}
