import type { FunctionDeclarationStructure, SourceFileStructure } from "ts-morph";
import type { Api, Group } from "../model.js";
import { sentence } from "../prose.js";
import { StructureKind } from "../ts-morph.js";
import { emitBaseUrl } from "./base-url.js";
import { emitFromEnvironment, emitWithOptions, optionsParameter, optionsProperty } from "./client-members.js";
import { emitCredentials } from "./credentials.js";
import { builderOf, callDescribeApi, emitDescribeApi } from "./describe-api.js";
import { docs, header, imports, type Runtime } from "./source.js";

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

function byFile(one: Group, other: Group): number {
  return one.file < other.file ? -1 : 1;
}
