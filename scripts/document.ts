/** The parts of OpenAPI 3.1 that the generator reads, named as in the standard. */

export interface Document {
  openapi: string;
  info: { title: string; summary?: string; description?: string; version: string };
  servers?: Server[];
  security?: SecurityRequirement[];
  tags?: Tag[];
  paths?: Record<string, PathItem>;
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
  variables?: Record<string, { default: string }>;
  "x-trusted-origins"?: string[];
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
}

/** The methods that a path item can have, in the order in which the standard lists them. */
export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"] as const;

export type PathItem = { [Method in (typeof methods)[number]]?: Operation } & {
  $ref?: string;
  summary?: string;
  description?: string;
  parameters?: (Parameter | Reference)[];
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
  security?: SecurityRequirement[];
  "x-idempotent"?: boolean;
  "x-ts-name"?: string;
  "x-paging"?: { by: "number"; parameter: string; items: string; total: string };
  [extension: `x-${string}`]: unknown;
}

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
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  patternProperties?: Record<string, Schema>;
  items?: Schema;
  prefixItems?: Schema[];
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  not?: Schema;
  $defs?: Record<string, Schema>;
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  "x-ts-name"?: string;
}

/** Names of the members that a reference inside of the document, such as `#/components/schemas/User`, leads along. */
export function referenceSegments(reference: string): string[] {
  return reference
    .slice("#/".length)
    .split("/")
    .map((segment) => decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Escapes a member's name for a JSON pointer (RFC 6901). */
export function pointerSegment(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Whether a path item has a member for a method, which is called as the method is but in small letters. */
export function isListed(method: string): method is (typeof methods)[number] {
  return methods.some((listed) => listed === method);
}

/** Where an operation stands in its document, such as `#/paths/~1users/get`. */
export function operationPointer(path: string, method: string): string {
  return `#/paths/${pointerSegment(path)}/${isListed(method) ? "" : "additionalOperations/"}${pointerSegment(method)}`;
}
