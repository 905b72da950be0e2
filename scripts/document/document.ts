import type { methods } from "./methods.js";

/** The parts of OpenAPI 3.1 that the generator reads, named as in the standard. */

export interface Document {
  openapi: string;
  info: { title: string; summary?: string; description?: string; version: string };
  servers?: Server[];
  security?: SecurityRequirement[];
  tags?: Tag[];
  paths?: Record<string, PathItem>;
  webhooks?: Record<string, PathItem | Reference>;
  /** What documents of 3.0 call them. */
  "x-webhooks"?: Record<string, PathItem | Reference>;
  /** Paths with a query, in Azure's documents. */
  "x-ms-paths"?: object;
  components?: Components;
  "x-error-body"?: {
    message?: string;
    requestId?: string;
    details?: { items: string; place: string; message: string };
  };
}

export interface Tag {
  name: string;
  description?: string;
  "x-ts-name"?: string;
}

export interface Components {
  schemas?: Record<string, Schema>;
  parameters?: Record<string, Parameter | Reference>;
  requestBodies?: Record<string, RequestBody | Reference>;
  responses?: Record<string, Response | Reference>;
  headers?: Record<string, Header | Reference>;
  securitySchemes?: Record<string, SecurityScheme>;
}

export interface Reference {
  $ref: string;
}

export interface Server {
  url: string;
  description?: string;
  variables?: Record<string, ServerVariable>;
  "x-trusted-origins"?: string[];
}

export interface ServerVariable {
  default?: string;
  enum?: string[];
  description?: string;
}

export type SecurityRequirement = Record<string, string[]>;

export interface SecurityScheme {
  type: "apiKey" | "http" | "oauth2" | "openIdConnect" | "mutualTLS";
  description?: string;
  /** Of `apiKey`. */
  in?: "header" | "query" | "cookie";
  /** Of `apiKey`. */
  name?: string;
  /** Of `http`. */
  scheme?: string;
  /** Of `oauth2`. */
  flows?: Record<string, { authorizationUrl?: string; tokenUrl?: string }>;
  /** Of `openIdConnect`. */
  openIdConnectUrl?: string;
}

export type PathItem = { [Method in (typeof methods)[number]]?: Operation } & {
  $ref?: string;
  summary?: string;
  description?: string;
  parameters?: (Parameter | Reference)[];
  servers?: Server[];
  /** Operations of other methods, by the method as it is sent. */
  additionalOperations?: Record<string, Operation>;
};

export interface Operation {
  operationId?: string;
  tags?: string[];
  summary?: string;
  description?: string;
  deprecated?: boolean;
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses?: Record<string, Response | Reference>;
  callbacks?: Record<string, Record<string, PathItem | Reference> | Reference>;
  security?: SecurityRequirement[];
  servers?: Server[];
  "x-idempotent"?: boolean;
  "x-ts-name"?: string;
  "x-paging"?: PagingRule | false;
  [extension: `x-${string}`]: unknown;
}

/**
 * How an operation is paged. `parameter` is a query parameter; all else are properties, paths of them joined by dots.
 *
 * `items` is left out where the response is the list itself.
 */
export type PagingRule = { items?: string } & (
  | { by: "number" | "offset"; parameter: string; total?: string }
  | { by: "cursor"; parameter: string; cursor: string; more?: string }
  | { by: "token"; parameter: string; token: string; more?: string }
  | { by: "link" }
);

export interface Parameter extends Styled {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  description?: string;
  required?: boolean;
  deprecated?: boolean;
  schema?: Schema;
  content?: Record<string, MediaType>;
  example?: unknown;
  examples?: Examples;
  "x-ts-name"?: string;
  "x-secret"?: boolean;
}

/** How the value of a parameter, or of a field of a form, is written. */
export interface Styled {
  style?: "simple" | "form" | "label" | "matrix" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  explode?: boolean;
  allowReserved?: boolean;
}

export interface RequestBody {
  description?: string;
  required?: boolean;
  content: Record<string, MediaType>;
}

export interface Response {
  description?: string;
  headers?: Record<string, Header | Reference>;
  content?: Record<string, MediaType>;
  links?: Record<string, unknown>;
}

export interface Header {
  description?: string;
  required?: boolean;
  deprecated?: boolean;
  schema?: Schema;
  content?: Record<string, MediaType>;
}

export interface MediaType {
  schema?: Schema;
  /** That of one part of a body that comes in parts (OpenAPI 3.2). */
  itemSchema?: Schema;
  /** Of a form, by the names of its fields. */
  encoding?: Record<string, Encoding>;
  example?: unknown;
  examples?: Examples;
}

/** How a field of a form is written. */
export interface Encoding extends Styled {
  contentType?: string;
  headers?: Record<string, Header | Reference>;
}

export type Examples = Record<string, { value?: unknown }>;

/** A schema object, or a reference to one, which in 3.1 may have other keywords beside it. */
export interface Schema {
  $ref?: string;
  $dynamicRef?: string;
  $defs?: Record<string, Schema>;
  title?: string;
  description?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  example?: unknown;
  examples?: unknown[];
  deprecated?: boolean;
  readOnly?: boolean;
  writeOnly?: boolean;
  nullable?: boolean;
  /** Of Swagger 2.0, as many write it. */
  "x-nullable"?: boolean;
  /** Known values of text, to which others may come. */
  "x-extensible-enum"?: unknown[];
  contentEncoding?: string;
  contentMediaType?: string;
  minimum?: number;
  maximum?: number;
  /** True in OpenAPI 3.0, where the limit is that of `minimum`. */
  exclusiveMinimum?: number | boolean;
  exclusiveMaximum?: number | boolean;
  multipleOf?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  minProperties?: number;
  maxProperties?: number;
  pattern?: string;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  patternProperties?: Record<string, Schema>;
  propertyNames?: Schema;
  unevaluatedProperties?: boolean | Schema;
  items?: Schema;
  prefixItems?: Schema[];
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  not?: Schema;
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  /** The value of a discriminator that leads to the schema, as Azure's documents say it. */
  "x-ms-discriminator-value"?: string;
  "x-ts-name"?: string;
  "x-secret"?: boolean;
  /** Of bytes that are a file, which a form can hold and JSON cannot; set by `markFiles` alone. */
  "x-binary"?: boolean;
}
