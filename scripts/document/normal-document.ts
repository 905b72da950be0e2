import type {
  Components,
  Document,
  Header,
  MediaType,
  Operation,
  Parameter,
  RequestBody,
  Response,
  Schema,
} from "./document.js";
import type { methods } from "./methods.js";
import type { NormalPayload } from "./normal-payload.js";

/** A document without quirks, as `normalise` makes it. */
export interface NormalDocument extends Document {
  paths: Record<string, NormalPathItem>;
  payloads: NormalPayload[];
  /** What the operations are grouped in, in the order of the document. */
  groups: NormalGroup[];
  components: Pick<Components, "securitySchemes"> & { schemas: Record<string, Schema> };
}

/** The operations of a path, those of methods that the standard does not list by the method as it is sent. */
export type NormalPathItem = { [Method in (typeof methods)[number]]?: NormalOperation } & {
  [method: Uppercase<string>]: NormalOperation;
};

/** The operations of a tag, or of several that are called the same but for capitals and signs. */
export interface NormalGroup {
  /** The first of the tags. Its operations have it for their only one. */
  tag: string;
  description: string;
  className: string;
  property: string;
  /** Name of its file, without its ending. */
  file: string;
}

/** An operation that has an id and all of its parameters, and refers to nothing but schemas. */
export interface NormalOperation extends Operation {
  /** The name of its method, which no other operation has. */
  operationId: string;
  /** Each with its name among the others as `x-ts-name`, where that is not its own. */
  parameters: Parameter[];
  /** Its path as it is sent, with placeholders by the names of parameters, where that is not the document's. */
  sentPath?: string;
  /** What the document's path has for a query, which is sent with every call. */
  sentQuery?: Record<string, string | string[]>;
  requestBody?: RequestBody;
  responses: Record<string, NormalResponse>;
}

export interface NormalResponse extends Response {
  headers?: Record<string, Header>;
}

/** The paths of a document with each operation replaced; the same if none is another. */
export function mapOperations(
  paths: NormalDocument["paths"],
  map: (operation: NormalOperation, path: string, method: string) => NormalOperation,
): NormalDocument["paths"] {
  return mapRecord(paths, (item, path) => mapRecord(item, (operation, method) => map(operation, path, method)));
}

/**
 * An operation with its schemas replaced: those sent, with the parameter's name, and those received by status; the same if
 * none is another.
 */
export function mapOperationSchemas(
  operation: NormalOperation,
  sent: (schema: Schema, parameter?: string) => Schema,
  back: (schema: Schema, status: string) => Schema,
): NormalOperation {
  const { parameters, requestBody, responses } = operation;
  const mapped = {
    parameters: mapList(parameters, (parameter) => mapOwn(parameter, (schema) => sent(schema, parameter.name))),
    ...(requestBody && { requestBody: mapContent(requestBody, (schema) => sent(schema)) }),
    responses: mapRecord(responses, (response, status) => {
      const map = (schema: Schema): Schema => back(schema, status);
      const { headers, ...rest } = mapContent(response, map);
      if (headers === undefined) return rest.content === response.content ? response : rest;
      const own = mapRecord(headers, (header) => mapOwn(header, map));
      return own === headers && rest.content === response.content ? response : { ...rest, headers: own };
    }),
  };
  const isSame =
    mapped.parameters === parameters && mapped.requestBody === requestBody && mapped.responses === responses;
  return isSame ? operation : { ...operation, ...mapped };
}

/** The name of a parameter among the others of its operation. */
export function parameterName({ name, "x-ts-name": other = name }: Parameter): string {
  return other;
}

/** A schema with each schema directly inside of it replaced; the same where none is another. */
export function mapSubschemas(schema: Schema, map: (sub: Schema) => Schema): Schema {
  let mapped = schema;
  const set = <Key extends keyof Schema>(key: Key, value: Schema[Key]): void => {
    if (value !== schema[key]) mapped = { ...mapped, [key]: value };
  };
  // By what is there, since most schemas have little: each is looked at some twenty times.
  for (const key in schema) {
    switch (key) {
      case "properties":
      case "patternProperties":
        if (schema[key]) set(key, mapRecord(schema[key], map));
        break;
      case "prefixItems":
      case "allOf":
      case "anyOf":
      case "oneOf":
        if (schema[key]) set(key, mapList(schema[key], map));
        break;
      case "items":
      case "not":
      case "propertyNames":
      case "additionalProperties":
      case "unevaluatedProperties":
        if (typeof schema[key] === "object") set(key, map(schema[key]));
        break;
      case "discriminator":
        set(key, mapMapping(schema, map));
    }
  }
  return mapped;
}

/** The values of a mapping are references, and go where references go. */
function mapMapping({ discriminator }: Schema, map: (sub: Schema) => Schema): Schema["discriminator"] {
  if (!discriminator?.mapping) return discriminator;
  const mapping = mapRecord(discriminator.mapping, ($ref) => map({ $ref }).$ref ?? $ref);
  return mapping === discriminator.mapping ? discriminator : { ...discriminator, mapping };
}

function mapList<T>(list: T[], map: (value: T) => T): T[] {
  const mapped = list.map((sub) => map(sub));
  return mapped.every((sub, index) => sub === list[index]) ? list : mapped;
}

/** A record with each value replaced, in the same order; the same where none is another. */
export function mapRecord<T>(record: Record<string, T>, map: (value: T, key: string) => T): Record<string, T> {
  let mapped = record;
  for (const key of Object.keys(record)) {
    const value = record[key];
    const other = value === undefined ? value : map(value, key);
    if (other === undefined || other === value) continue;
    if (mapped === record) mapped = { ...record };
    mapped[key] = other;
  }
  return mapped;
}

/** A record with each value replaced, in the same order. */
export function mapValues<T, U>(record: Record<string, T>, map: (value: T, key: string) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}

/** The schema of a parameter or header: its own, or that of the one media type that it has. */
export function schemaOf({ schema, content = {} }: Pick<Header, "schema" | "content">): Schema {
  return schema ?? Object.values(content)[0]?.schema ?? {};
}

/** Of what has a schema of its own or in a media type. */
function mapOwn<Holder extends Pick<Header, "schema" | "content">>(
  holder: Holder,
  map: (schema: Schema) => Schema,
): Holder {
  const mapped = mapContent(holder, map);
  if (mapped.schema === undefined) return mapped;
  const schema = map(mapped.schema);
  return schema === mapped.schema ? mapped : { ...mapped, schema };
}

function mapContent<Holder extends { content?: Record<string, MediaType> }>(
  holder: Holder,
  map: (schema: Schema) => Schema,
): Holder {
  if (!holder.content) return holder;
  const content = mapRecord(holder.content, (media) => mapOwn(media, map));
  return content === holder.content ? holder : { ...holder, content };
}
