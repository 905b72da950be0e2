import {
  type FunctionDeclarationStructure,
  type MethodDeclarationStructure,
  type OptionalKind,
  type ParameterDeclarationStructure,
  type PropertyDeclarationStructure,
  type PropertySignatureStructure,
  type SourceFileStructure,
  StructureKind,
} from "ts-morph";
import type { Api, Group, Scheme } from "../model.js";
import { emitBaseUrl } from "./base-url.js";
import { code, either, sentence } from "./comment.js";
import { builderOf, callDescribeApi, emitDescribeApi } from "./describe-api.js";
import { docs, header, imports, literal, type Runtime } from "./source.js";

/** The file of a version's client: its options, and its class with the operations of each tag. */
export function emitClient(api: Api, runtime: Runtime): SourceFileStructure {
  const { className, groups, schemes } = api;
  const optionsName = `${className}Options`;
  const builders = schemes.map(builderOf);
  const environment = Object.keys(api.environment).length > 0;
  const hasOperations = groups.length > 0;
  const values = [...(hasOperations ? [makerOf(api)] : []), ...builders, ...(environment ? ["withEnvironment"] : [])];
  const types = [
    "Api",
    "ClientOptions",
    ...(hasOperations ? ["Caller"] : []),
    ...(schemes.length > 0 ? ["Secret"] : []),
  ];
  return {
    kind: StructureKind.SourceFile,
    statements: [
      header(api.spec),
      ...imports(runtime.fromVersion, values, types),
      ...[...groups].sort(byFile).flatMap((group) => imports(`./${group.file}.js`, [group.className], [])),
      {
        kind: StructureKind.Interface,
        isExported: true,
        name: optionsName,
        extends: ["ClientOptions"],
        docs: docs(`What {@link ${className}} takes.`),
        properties: [...emitBaseUrl(api), ...emitCredentials(schemes)],
      },
      {
        kind: StructureKind.Class,
        isExported: true,
        name: className,
        docs: docs(sentence(api.title), sentence(api.summary)),
        properties: [
          ...groups.map((group) => ({
            name: group.property,
            isReadonly: true,
            type: group.className,
            docs: docs(sentence(group.description)),
          })),
          optionsProperty(optionsName),
        ],
        ctors: [
          {
            parameters: [optionsParameter(optionsName)],
            statements: [
              ...(hasOperations ? [`const caller = ${makerOf(api)}(options, ${callDescribeApi(api)});`] : []),
              ...groups.map((group) => `this.${group.property} = new ${group.className}(caller);`),
              "this.#options = options;",
            ],
          },
        ],
        methods: [
          emitWithOptions(className),
          ...(environment ? [emitFromEnvironment(className, api.environment)] : []),
        ],
      },
      ...(hasOperations ? [emitCreateCaller(api)] : []),
      emitDescribeApi(api),
    ],
  };
}

/** The function of the runtime that makes a caller. */
function makerOf({ otherServers }: Api): string {
  return otherServers.length > 0 ? "createServersCaller" : "createCaller";
}

/** Name of the function that makes what calls the operations of a version. */
export function callerName({ className }: Api): string {
  return `create${className}Caller`;
}

function emitCreateCaller(api: Api): FunctionDeclarationStructure {
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: callerName(api),
    docs: docs(`Makes what the functions of \`functions.ts\` call by: {@link ${api.className}} without its methods.`),
    parameters: [optionsParameter(`${api.className}Options`)],
    returnType: "Caller",
    statements: [`return ${makerOf(api)}(options, ${callDescribeApi(api)});`],
  };
}

export function optionsParameter(type: string): OptionalKind<ParameterDeclarationStructure> {
  return { name: "options", type, initializer: "{}" };
}

/** The options of a client, kept for `withOptions`. */
export function optionsProperty(type: string): OptionalKind<PropertyDeclarationStructure> {
  return { name: "#options", isReadonly: true, type };
}

/** The method that makes a client of a client. */
export function emitWithOptions(className: string): OptionalKind<MethodDeclarationStructure> {
  return {
    name: "withOptions",
    docs: docs("The same client with some options changed; `undefined` leaves one out."),
    parameters: [{ name: "options", type: `${className}Options` }],
    returnType: className,
    statements: [`return new ${className}({ ...this.#options, ...options });`],
  };
}

/** The static method that makes a client from environment variables. */
export function emitFromEnvironment(
  className: string,
  environment: Api["environment"],
): OptionalKind<MethodDeclarationStructure> {
  const variables = Object.values(environment).map((name) => `\`${name}\``);
  return {
    name: "fromEnv",
    isStatic: true,
    docs: docs(`Makes a client, and takes what \`options\` leave out from ${listed(variables)}.`),
    parameters: [optionsParameter(`${className}Options`)],
    returnType: className,
    statements: [`return new ${className}(withEnvironment(options, ${literal(environment)}));`],
  };
}

/** The options that configure the schemes. Two schemes that take the same one share it. */
function emitCredentials(schemes: readonly Scheme[]): OptionalKind<PropertySignatureStructure>[] {
  const properties = new Map<string, OptionalKind<PropertySignatureStructure>>();
  for (const scheme of schemes) {
    for (const option of scheme.options) {
      if (properties.has(option)) continue;
      const type = "Secret | undefined";
      properties.set(option, { name: option, hasQuestionToken: true, type, docs: docs(credentialDoc(scheme, option)) });
    }
  }
  return [...properties.values()];
}

function credentialDoc({ kind, in: place, parameter, options, description, issuers }: Scheme, option: string): string {
  const [username, password] = options;
  if (kind === "basic") {
    return option === username ? `User name, sent with \`${password}\` by HTTP Basic.` : `Password of \`${username}\`.`;
  }
  const carrier = { header: "header", query: "query parameter", cookie: "cookie" }[place];
  const where = kind === "bearer" ? "`Authorization: Bearer`" : `the ${carrier} ${code(parameter)}`;
  const issued = issuers.length > 0 ? `Issued by ${either(issuers.map(code))}.` : "";
  return [sentence(description), issued, `Sent in ${where}.`].filter(Boolean).join(" ");
}

function byFile(one: Group, other: Group): number {
  return one.file < other.file ? -1 : 1;
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
