import type { Api, Content, Header, Operation, Type } from "../model.js";
import type { TypedPaths } from "../openapi-typescript.js";
import { sentence } from "../prose.js";
import { describe } from "./describe.js";
import type { EmittedFile } from "./emitted-file.js";
import { emitType } from "./type.js";

/** The paths of an API as openapi-typescript takes them, with our types in the place of schemas. */
export function emitPaths({ tags }: Api, file: EmittedFile): TypedPaths {
  const schemas = new Map<Type, object>();
  const types = new Map<object, string>();
  const schemaOf = (type: Type): object => {
    const known = schemas.get(type);
    if (known) return known;
    const schema = { type: "any" }; // openapi-typescript asks for the types of those alone that name one
    schemas.set(type, schema);
    types.set(schema, file.text(emitType(type)));
    return schema;
  };
  const paths = new Map<string, Record<string, object>>();
  for (const operation of tags.flatMap(({ operations }) => operations)) {
    const [method = ""] = operation.route.split(" ", 1);
    const path = operation.route.slice(method.length + 1);
    paths.set(path, { ...paths.get(path), [method]: writeOperation(operation, schemaOf) });
  }
  return { paths: Object.fromEntries(paths), types };
}

function writeOperation(operation: Operation, schemaOf: (type: Type) => object): object {
  const { name, summary, description, deprecated, parameters, bodies, responses } = operation;
  const body = parameters.find((one) => one.in === "body");
  return {
    operationId: name,
    ...comment(sentence(summary || description), deprecated),
    parameters: parameters.flatMap(({ name, wireName = name, in: place, required, ...parameter }) => {
      if (place === "body") return [];
      return [{ name: wireName, in: place, required, ...documented(parameter, schemaOf) }];
    }),
    ...(body && {
      requestBody: {
        required: body.required,
        ...comment(sentence(body.description)),
        content: writeContent(bodies, schemaOf),
      },
    }),
    responses: Object.fromEntries(
      responses.map(({ status, description, headers, content }) => {
        const all = headers.map((header) => [header.name, writeHeader(header, schemaOf)]);
        const response = { headers: Object.fromEntries(all), content: writeContent(content, schemaOf) };
        return [status, { ...comment(sentence(description)), ...response }];
      }),
    ),
  };
}

function writeHeader(header: Header, schemaOf: (type: Type) => object): object {
  return { required: header.required, ...documented(header, schemaOf) };
}

function documented(
  { type, description, deprecated }: Pick<Header, "type" | "description" | "deprecated">,
  schemaOf: (type: Type) => object,
): object {
  return { ...comment(describe(type, description), deprecated), schema: schemaOf(type) };
}

function writeContent(content: readonly Content[], schemaOf: (type: Type) => object): object {
  return Object.fromEntries(content.map(({ mediaType, type }) => [mediaType, { schema: schemaOf(type) }]));
}

/** What openapi-typescript makes a comment of: the first paragraph, on one line. The rest stands at methods. */
function comment(text: string, deprecated = false): object {
  const [first = ""] = text.split(/\n\s*\n/);
  return { ...(first && { summary: first.replace(/\s+/g, " ") }), ...(deprecated && { deprecated }) };
}
