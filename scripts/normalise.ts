import {
  type Document,
  methods,
  type Operation,
  type PathItem,
  pointerSegment,
  type Reference,
  referenceSegments,
  type Schema,
} from "./document.js";
import { deriveOperationId, groupClassName, modelName, pascalCase } from "./names.js";
import {
  mapOperationSchemas,
  mapOperations,
  mapSubschemas,
  mapValues,
  type NormalDocument,
  type NormalOperation,
  type NormalPathItem,
  schemaPrefix,
  tagOf,
} from "./normal-document.js";
import { splitByDirection } from "./split.js";

/**
 * The same document without quirks.
 *
 * Every operation has an id and all of its parameters, those of its path too. Parameters, bodies and answers stand where
 * they are used; only schemas are referred to. Objects of bodies and answers have names, every name is one that
 * TypeScript can have and that is not among `taken`, and what is sent and what comes back are models of their own where
 * they differ.
 */
export function normalise(document: Document, taken: readonly string[] = []): NormalDocument {
  const { schemas = {}, securitySchemes } = document.components ?? {};
  const components = { schemas, ...(securitySchemes && { securitySchemes }) };
  const paths = mapValues(document.paths ?? {}, (item, path) =>
    completeOperations(document, follow(document, item), path),
  );
  return splitByDirection(renameSchemas(nameObjects({ ...document, paths, components }), taken));
}

function completeOperations(document: Document, item: PathItem, path: string): NormalPathItem {
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
  const { requestBody, parameters = [], responses = {}, ...rest } = operation;
  const own = parameters.map((parameter) => follow(document, parameter));
  const shared = (item.parameters ?? [])
    .map((parameter) => follow(document, parameter))
    .filter((parameter) => !own.some(({ name, in: place }) => name === parameter.name && place === parameter.in));
  return {
    ...rest,
    parameters: [...shared, ...own],
    ...(requestBody && { requestBody: follow(document, requestBody) }),
    responses: mapValues(responses, (response) => {
      const { headers, ...others } = follow(document, response);
      return { ...others, ...(headers && { headers: mapValues(headers, (header) => follow(document, header)) }) };
    }),
  };
}

/** What a reference leads to. The loader has seen that it leads somewhere. */
function follow<T extends object>(document: Document, value: T | Reference): T {
  if (!("$ref" in value)) return value;
  const target = referenceSegments(value.$ref).reduce<unknown>(
    (holder, name) => (typeof holder === "object" && holder !== null ? Reflect.get(holder, name) : undefined),
    document,
  );
  // The border where YAML enters: a reference from a parameter leads to a parameter, and so on.
  return follow(document, target as T | Reference);
}

/** Gives names to the objects that stand in parameters, bodies and answers themselves, alone or as items of a list. */
function nameObjects(document: NormalDocument): NormalDocument {
  const schemas = { ...document.components.schemas };
  const nameObject = (schema: Schema, name: string): Schema => {
    if (schema.type === "array" && schema.items) return { ...schema, items: nameObject(schema.items, `${name}Item`) };
    if (!schema.properties) return schema;
    const free = modelName(name, new Set(Object.keys(schemas)));
    schemas[free] = schema;
    return { $ref: schemaPrefix + free };
  };
  const paths = mapOperations(document.paths, (operation) => {
    const name = pascalCase(operation.operationId);
    return mapOperationSchemas(
      operation,
      (schema, parameter) => nameObject(schema, name + (parameter === undefined ? "Body" : pascalCase(parameter))),
      (schema, status) => nameObject(schema, status.startsWith("2") ? `${name}Answer` : `${name}Failure`),
    );
  });
  return { ...document, paths, components: { ...document.components, schemas } };
}

/** Gives every schema the name that it has in TypeScript: `x-ts-name`, else its own, made to fit. */
function renameSchemas(document: NormalDocument, taken: readonly string[]): NormalDocument {
  const names = fitNames(document, new Set([...taken, ...groupClassNames(document)]));
  const rename = (schema: Schema): Schema => {
    return mapSubschemas(schema.$ref ? { ...schema, $ref: renameReference(schema.$ref, names) } : schema, rename);
  };
  const schemas = Object.entries(document.components.schemas).map(([name, schema]): [string, Schema] => {
    const { "x-ts-name": _, ...rest } = schema;
    return [names.get(name) ?? name, rename(rest)];
  });
  return {
    ...document,
    paths: mapOperations(document.paths, (operation) => mapOperationSchemas(operation, rename, rename)),
    components: { ...document.components, schemas: Object.fromEntries(schemas) },
  };
}

/** A reference to a schema, or into one, by the schema's name in TypeScript. */
function renameReference(reference: string, names: ReadonlyMap<string, string>): string {
  if (!reference.startsWith(schemaPrefix)) return reference;
  const [, , name = "", ...inside] = referenceSegments(reference);
  return schemaPrefix + [names.get(name) ?? name, ...inside].map(pointerSegment).join("/");
}

/** Names of the schemas in TypeScript. Those that fit as they are keep theirs; the others give way to them. */
function fitNames({ components }: NormalDocument, taken: Set<string>): Map<string, string> {
  const wanted = Object.entries(components.schemas).map(
    ([name, schema]) => [name, schema["x-ts-name"] ?? name] as const,
  );
  const names = new Map<string, string>();
  const add = (name: string, fitting: string): void => {
    names.set(name, fitting);
    taken.add(fitting);
  };
  for (const [name, wish] of wanted) if (modelName(wish, taken) === wish) add(name, wish);
  for (const [name, wish] of wanted) if (!names.has(name)) add(name, modelName(wish, taken));
  return names;
}

function groupClassNames({ paths }: NormalDocument): string[] {
  const operations = Object.values(paths).flatMap((item) => Object.values(item));
  return operations.map((operation) => groupClassName(tagOf(operation)));
}
