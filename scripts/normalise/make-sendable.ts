import type { MediaType, Parameter, RequestBody } from "../document/document.js";
import { isJson } from "../document/media-type.js";
import { operationPointer } from "../document/methods.js";
import { mapOperations, type NormalDocument, type NormalOperation, schemaOf } from "../document/normal-document.js";
import type { Note } from "../document/note.js";
import { resolveSchema } from "../document/resolve-schema.js";
import { isSingle, valueKinds } from "../document/value-kinds.js";

/** The same document without what `fetch` cannot send, and with text for what nothing here can write. */
export function makeSendable(document: NormalDocument, note: Note): NormalDocument {
  const paths = mapOperations(document.paths, (operation, path, method) => {
    const pointer = operationPointer(path, method);
    return {
      ...withoutBody(operation, method.toUpperCase(), document, (message) => note(`${pointer}/requestBody`, message)),
      parameters: operation.parameters.map((parameter) =>
        writable(parameter, document, (message) => note(pointer, message)),
      ),
    };
  });
  return { ...document, paths };
}

/** Without a body that the Fetch standard does not let the method have. */
function withoutBody(
  operation: NormalOperation,
  method: string,
  document: NormalDocument,
  note: (message: string) => void,
): NormalOperation {
  const { requestBody, ...rest } = operation;
  if (requestBody === undefined || !/^(GET|HEAD|TRACE)$/.test(method)) return operation;
  // Some documents have an empty form everywhere.
  if (saysSomething(requestBody, document)) note(`\`fetch\` sends no body with a \`${method}\`: it is left out`);
  return rest;
}

function saysSomething({ required = false, content }: RequestBody, document: NormalDocument): boolean {
  return (
    required ||
    Object.values(content).some(({ schema }: MediaType) => {
      const target = resolveSchema(schema, document);
      const isEmptyForm = target?.type === "object" && Object.keys(target.properties ?? {}).length === 0;
      return target !== undefined && !isEmptyForm;
    })
  );
}

/** A parameter that may have items or members, in a media type other than JSON, is text that the caller writes. */
function writable(parameter: Parameter, document: NormalDocument, note: (message: string) => void): Parameter {
  const { content = {}, ...rest } = parameter;
  const [mediaType] = Object.keys(content);
  if (mediaType === undefined || isJson(mediaType)) return parameter;
  const schema = schemaOf(parameter);
  const kinds = valueKinds(schema, document);
  if (isSingle(kinds)) return { ...rest, schema };
  if (kinds.length > 0)
    note(`the parameter \`${parameter.name}\` is \`${mediaType}\`, which the caller writes: it takes text`);
  return { ...rest, schema: { type: "string" } };
}
