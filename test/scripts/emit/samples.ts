import { type SourceFileStructure, StructureKind } from "ts-morph";
import type { Code } from "../../../scripts/emit/code.js";
import { EmittedFile, type Place, type Runtime } from "../../../scripts/emit/emitted-file.js";
import type {
  Api,
  Model,
  ObjectShape,
  Operation,
  Others,
  Parameter,
  Property,
  Scheme,
  Success,
  Tag,
  Type,
} from "../../../scripts/model.js";
import { printSource } from "../../../scripts/ts-morph.js";

/** Where the samples find the runtime. */
export const runtime: Runtime = { fromVersion: "../runtime.js", fromProduct: "./runtime.js" };

type Statements = Parameters<EmittedFile["print"]>[0];

/** The text of a file with all that an emitter puts there, its imports among it, but without its first line. */
export function printFile(emit: (file: EmittedFile) => Statements, place: Partial<Place> = {}): string {
  const file = new EmittedFile({ origin: "spec/acme-v1.yaml", runtime, ...place });
  const [first, ...rest] = file.print(emit(file)).split("\n");
  if (!first?.startsWith("// Generated from ")) throw new Error(`the first line is ${first}`);
  return rest.join("\n").trim();
}

/** The text of statements that an emitter makes a part of. */
export function printStatements(statements: Exclude<SourceFileStructure["statements"], undefined>): string {
  return printSource({ kind: StructureKind.SourceFile, statements }).trim();
}

/** The import block of a file that uses code. */
export function importsOf(code: Code | undefined, place: Partial<Place> = {}): string {
  return printFile((file) => {
    if (code) file.text(code);
    return [];
  }, place);
}

/** An object with properties of its own, and what a test sets beside them. */
export function objectType(properties: readonly Property[] = [], parts: Partial<ObjectShape> = {}): ObjectShape {
  return { kind: "object", bases: [], properties, others: [], isClosed: false, ...parts };
}

/** An optional property that is a string. */
export function property(name: string, type: Type = { kind: "string" }, required = false): Property {
  return { name, required, type };
}

/** Properties of a type that are not listed. */
export function others(type: Type, pattern?: string): Others {
  return pattern === undefined ? { type } : { pattern, type };
}

/** A model, an object if a test does not care. */
export function sampleModel(name: string, type: Type = objectType([property("id")])): Model {
  return { name, type };
}

/** The type that a model's name stands for. */
export function modelType(name: string): Type {
  return { kind: "model", model: sampleModel(name) };
}

/** Values of any of some types. */
export function unionType(...of: Type[]): Type {
  return { kind: "union", of, isOpen: false };
}

/** An API with the least there can be, and what a test sets beside it. */
export function sampleApi(parts: Partial<Api> = {}): Api {
  return {
    flavour: "acme@v1",
    product: "acme",
    version: "v1",
    productClass: "Acme",
    className: "AcmeV1",
    spec: "spec/acme-v1.yaml",
    title: "Acme API",
    summary: "",
    server: "https://api.acme.example/v1",
    trustedOrigins: [],
    otherServers: [],
    webhooks: undefined,
    baseUrls: [],
    schemes: [],
    security: [],
    errorBody: undefined,
    secrets: [],
    environment: {},
    tags: [],
    models: [],
    notes: [],
    ...parts,
  };
}

/** A key in a header, and what a test sets beside it. */
export function sampleScheme(parts: Partial<Scheme> = {}): Scheme {
  return {
    name: "Key",
    kind: "apiKey",
    in: "header",
    parameter: "X-Key",
    options: ["apiKey"],
    description: "",
    issuers: [],
    ...parts,
  };
}

/** The operations of one tag. */
export function sampleTag(operations: readonly Operation[], parts: Partial<Tag> = {}): Tag {
  return {
    name: "things",
    className: "ThingsApi",
    file: "things",
    property: "things",
    description: "",
    operations,
    ...parts,
  };
}

/** An operation without parameters, whose success is a model, and whose errors are not documented. */
export function sampleOperation(parts: Partial<Operation> = {}): Operation {
  return {
    name: "getThings",
    functionName: parts.name ?? "getThings",
    route: "GET /things",
    summary: "Get things",
    description: "",
    deprecated: false,
    paramsName: undefined,
    parameters: [],
    bodies: [],
    responses: [],
    success: sampleSuccess(),
    headersName: undefined,
    errorName: undefined,
    errors: [],
    idempotent: false,
    server: undefined,
    callbacks: undefined,
    security: undefined,
    scopes: [],
    paging: undefined,
    example: {},
    ...parts,
  };
}

/** A success with a model in JSON. */
export function sampleSuccess(parts: Partial<Success> = {}): Success {
  return { content: ["application/json"], byStatus: {}, type: modelType("Thing"), headers: [], ...parts };
}

/** A success without a body. */
export const emptySuccess: Success = sampleSuccess({ content: "none", type: { kind: "nothing" } });

/** An optional query parameter that is a string. */
export function sampleParameter(name: string, parts: Partial<Parameter> = {}): Parameter {
  return {
    name,
    in: "query",
    required: false,
    deprecated: false,
    type: { kind: "string" },
    description: "",
    style: undefined,
    isJson: false,
    ...parts,
  };
}
