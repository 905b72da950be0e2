import { type SourceFileStructure, StructureKind } from "ts-morph";
import type { Runtime } from "../../../scripts/emit/source.js";
import type { Answer, Api, Group, Operation, Parameter, Scheme, Type } from "../../../scripts/model.js";
import { printSource } from "../../../scripts/ts-morph.js";

/** Where the samples find the runtime. */
export const runtime: Runtime = { fromVersion: "../runtime.js", fromProduct: "./runtime.js" };

/** The text of a file without its first line, which every file has, and without the line breaks around it. */
export function printBody(file: SourceFileStructure): string {
  const [first, ...rest] = printSource(file).split("\n");
  if (!first?.startsWith("// Generated from ")) throw new Error(`the first line is ${first}`);
  return rest.join("\n").trim();
}

/** The text of statements that an emitter makes a part of. */
export function printStatements(statements: Exclude<SourceFileStructure["statements"], undefined>): string {
  return printSource({ kind: StructureKind.SourceFile, statements }).trim();
}

/** A type that names models. */
export function type(text: string, ...models: string[]): Type {
  return { text, models };
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
    groups: [],
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
export function sampleGroup(operations: readonly Operation[], parts: Partial<Group> = {}): Group {
  return {
    tag: "things",
    className: "ThingsApi",
    file: "things",
    property: "things",
    description: "",
    operations,
    ...parts,
  };
}

/** An operation that takes nothing, brings nothing, and says nothing of how it fails. */
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
    body: [],
    answer: sampleAnswer(),
    headersName: undefined,
    errorName: undefined,
    failures: [],
    idempotent: false,
    server: undefined,
    callbacks: undefined,
    security: undefined,
    scopes: [],
    paging: undefined,
    example: {},
    answerExamples: [],
    ...parts,
  };
}

/** A success that brings a model in JSON. */
export function sampleAnswer(parts: Partial<Answer> = {}): Answer {
  return { content: ["application/json"], byStatus: {}, type: type("Thing", "Thing"), headers: [], ...parts };
}

/** An optional query parameter that is a string. */
export function sampleParameter(name: string, parts: Partial<Parameter> = {}): Parameter {
  return {
    name,
    in: "query",
    required: false,
    deprecated: false,
    type: type("string"),
    description: "",
    style: undefined,
    isJson: false,
    ...parts,
  };
}
