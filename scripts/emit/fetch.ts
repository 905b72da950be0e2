import type { SourceFileStructure } from "ts-morph";
import type { Api } from "../model.js";
import { StructureKind } from "../ts-morph.js";
import { optionsParameter } from "./client-members.js";
import { callDescribeApi } from "./describe-api.js";
import { emitPathHints, pathHintImports } from "./path-hints.js";
import { docs, doorFrom, header, imports, literal, type Runtime } from "./source.js";

/** Name of the function that makes the client of openapi-fetch. */
export function fetchName({ className }: Api): string {
  return `create${className}Fetch`;
}

/** The file of a version's client by path: openapi-fetch, with what the version's class has around it. */
export function emitFetch(api: Api, runtime: Runtime): SourceFileStructure {
  const { className } = api;
  const operations = api.groups.flatMap((group) => group.operations);
  const hints = operations
    .map((operation) => ({ route: literal(operation.route), hints: emitPathHints(operation) }))
    .filter(({ hints }) => hints !== "")
    .map(({ route, hints }) => `\n${route}: ${hints},`)
    .join("");
  return {
    kind: StructureKind.SourceFile,
    statements: [
      header(api.spec),
      ...[
        ...imports(
          doorFrom(runtime, { file: "fetch-client.js", subpath: "fetch-client" }),
          ["createFetchClient"],
          ["FetchClient"],
        ),
        ...imports(runtime.fromVersion, operations.flatMap(pathHintImports), []),
      ].sort((one, other) => (one.moduleSpecifier < other.moduleSpecifier ? -1 : 1)),
      ...imports("./client.js", ["describeApi"], [`${className}Options`]),
      ...imports("./schema.js", [], ["paths"]),
      {
        kind: StructureKind.Function,
        isExported: true,
        name: fetchName(api),
        docs: docs(
          `Makes a client of openapi-fetch for the paths of ${className}, typed by {@link paths}.`,
          `It has the options, credentials, retries and redirects of ${className}, and answers as openapi-fetch does, with \`{ data, error, response }\`. It is for those who prefer paths over methods, and for what builds on openapi-fetch, such as openapi-react-query.`,
        ),
        parameters: [optionsParameter(`${className}Options`)],
        returnType: "FetchClient<paths>",
        statements: [`return createFetchClient<paths>(options, ${callDescribeApi(api)}, {${hints}});`],
      },
    ],
  };
}
