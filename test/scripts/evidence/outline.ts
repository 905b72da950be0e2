import type { Document, Operation, Parameter, Reference, Schema } from "../../../scripts/document/document.js";
import { follow } from "../../../scripts/document/follow.js";
import { methods } from "../../../scripts/document/methods.js";

/** What clients and their pages can know of a document, a line for each operation, parameter, model and field. */
export function outline(document: Document): string[] {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation === undefined
        ? []
        : outlineOperation(`${method.toUpperCase()} ${path}`, operation, item.parameters ?? [], document);
    }),
  );
  const models = Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) => [
    `${name} ${tell(schema)}`,
    ...fields(schema).map((field) => `${name}.${field}`),
  ]);
  const schemes = Object.entries(document.components?.securitySchemes ?? {}).map(
    ([name, { type, in: place, name: key, scheme }]) => {
      return [name, type, place, key, scheme].filter(Boolean).join(" ");
    },
  );
  return [...operations, ...models, ...schemes].sort();
}

function outlineOperation(
  route: string,
  operation: Operation,
  common: readonly (Parameter | Reference)[],
  document: Document,
): string[] {
  const { operationId, parameters = [], requestBody, responses = {}, security = document.security ?? [] } = operation;
  const answers = Object.entries(responses).flatMap(([status, answer]) => {
    const content = "content" in answer ? answer.content?.["application/json"]?.schema : undefined;
    return [status === "default" ? status : `${status} ${content === undefined ? "" : tell(content)}`.trim()];
  });
  const body = requestBody !== undefined && "content" in requestBody ? Object.entries(requestBody.content) : [];
  return [
    `${route}: ${operationId}, ${answers.join(", ")}`,
    `${route}: security ${security
      .map((one) => Object.keys(one).join("+"))
      .sort()
      .join(" or ")}`,
    ...[...common, ...parameters]
      .map((one) => follow(document, one))
      .map((one) => `${route}: ${one.in} ${one.name} ${tell(one.schema ?? {})}${one.required ? "!" : ""}`),
    ...body.flatMap(([type, { schema = {} }]) => [
      `${route}: ${type} ${tell(schema)}`,
      ...fields(schema).map((field) => `${route}: field ${field}`),
    ]),
  ];
}

function fields({ properties = {}, required = [] }: Schema): string[] {
  return Object.entries(properties).map(([name, schema]) => {
    return `${name} ${tell(schema)}${required.includes(name) ? "!" : ""}${schema.readOnly ? " read-only" : ""}`;
  });
}

/** Type, format, values, default and limits, on one line. */
function tell(schema: Schema): string {
  const { $ref, type, format, items, additionalProperties, anyOf, enum: values, default: fallback, nullable } = schema;
  if ($ref !== undefined) return $ref.slice($ref.lastIndexOf("/") + 1);
  if (anyOf !== undefined) return anyOf.map(tell).sort().join("|");
  const names = [type]
    .flat()
    .filter((name) => name !== "null")
    .join("|");
  const inner = items ?? (typeof additionalProperties === "object" ? additionalProperties : undefined);
  const limits = (["minimum", "maximum", "minLength", "maxLength"] as const).flatMap((key) =>
    schema[key] === undefined ? [] : `${key}=${schema[key]}`,
  );
  return [
    `${names}${inner === undefined ? "" : `<${tell(inner)}>`}`,
    format,
    values?.join("/"),
    fallback === undefined ? undefined : `=${String(fallback)}`,
    ...limits,
    nullable || (Array.isArray(type) && type.includes("null")) ? "nullable" : undefined,
  ]
    .filter(Boolean)
    .join(" ");
}
