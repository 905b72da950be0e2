import { Arthur } from "../generated/arthur/index.js";
import { TileDB } from "../generated/tiledb/index.js";
import type { ClientOptions } from "../src/index.js";
import { type DocumentedOperation, readOperations } from "./documents.js";

/** A method of a client, called by its name. */
export type Method = (params?: object) => {
  withResponse(): Promise<{ data: unknown; response: Response }>;
  safe(): Promise<{ ok: true; data: unknown } | { ok: false; error: Error }>;
};

/** An operation as its document has it, and the method that is to be it. */
export interface Case {
  /** Where a user finds it, such as `tiledb.v1.user.getUser`. */
  readonly title: string;
  readonly operation: DocumentedOperation;
  /** The method of a new client that has credentials. */
  method(options: ClientOptions): Method;
  /** The method of a new client that has none. */
  anonymousMethod(options: ClientOptions): Method;
  /** Header that carries the credentials. */
  readonly credential: readonly [header: string, value: string];
}

/** Every operation of every document. */
export const cases: readonly Case[] = [
  ...casesOf("spec/tiledb-v1.yaml", "tiledb.v1.user", ["X-TILEDB-REST-API-KEY", "key-1"], (options, apiKey) => {
    return new TileDB({ ...options, apiKey }).v1.user;
  }),
  ...casesOf("spec/tiledb-v4.yaml", "tiledb.v4.users", ["X-TILEDB-REST-API-KEY", "key-4"], (options, apiKey) => {
    return new TileDB({ ...options, apiKey }).v4.users;
  }),
  ...casesOf("spec/arthur-v1.yaml", "arthur.v1.users", ["Authorization", "Bearer token-1"], (options, value) => {
    return new Arthur({ ...options, accessToken: value?.replace("Bearer ", "") }).v1.users;
  }),
];

function casesOf(
  file: string,
  group: string,
  credential: readonly [string, string],
  create: (options: ClientOptions, credential: string | undefined) => object,
): Case[] {
  return readOperations(file).map((operation) => ({
    title: `${group}.${operation.id}`,
    operation,
    credential,
    method: (options) => methodOf(create(options, credential[1]), operation.id),
    anonymousMethod: (options) => methodOf(create(options, undefined), operation.id),
  }));
}

function methodOf(api: object, name: string): Method {
  const method: unknown = Reflect.get(api, name);
  if (typeof method !== "function") throw new Error(`no method ${name}`);
  return (params) => Reflect.apply(method, api, params === undefined ? [] : [params]);
}

/** The parameters of an operation, from its document's examples. */
export function exampleParams({ parameters, body }: DocumentedOperation): Record<string, unknown> {
  return {
    ...Object.fromEntries(parameters.flatMap(({ name, example }) => (example === undefined ? [] : [[name, example]]))),
    ...(body && { body: body.example }),
  };
}
