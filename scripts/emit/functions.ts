import type { FunctionDeclarationStructure, SourceFileStructure } from "ts-morph";
import type { Api, Group, Operation } from "../model.js";
import { code, sentence } from "../prose.js";
import { StructureKind } from "../ts-morph.js";
import { callerName } from "./client.js";
import { emitCall, emitSignature, modelsOfSignature, typesOfSignature, valuesOfCall } from "./operation-call.js";
import { docs, header, imports, type Runtime } from "./source.js";

/** The file that has each operation as a function, for a bundle that holds no more than those that are called. */
export function emitFunctions(api: Api, runtime: Runtime): SourceFileStructure {
  const operations = api.groups.flatMap((group) => group.operations);
  const values = operations.flatMap((operation) => [
    ...valuesOfCall(operation),
    ...(operation.paging ? ["callPages"] : []),
  ]);
  const types = ["Caller", ...operations.flatMap(typesOfSignature)];
  const models = operations.flatMap(modelsOfSignature);
  return {
    kind: StructureKind.SourceFile,
    statements: [
      header(api.spec),
      ...imports(runtime.fromVersion, values, types),
      ...api.groups.flatMap((group) => imports(`./${group.file}.js`, [], namesFrom(group))),
      ...imports("./schema.js", [], models),
      {
        kind: StructureKind.ExportDeclaration,
        moduleSpecifier: "./client.js",
        namedExports: [{ name: callerName(api) }, { name: `${api.className}Options`, isTypeOnly: true }],
      },
      ...api.groups.flatMap((group) => group.operations.map((operation) => emitFunction(group, operation))),
    ],
  };
}

/** What the functions of a tag need of its file. */
function namesFrom({ className, operations }: Group): string[] {
  const names = operations.flatMap(({ paramsName, errorName, headersName }) => [paramsName, errorName, headersName]);
  return [className, ...names.filter((name) => name !== undefined)];
}

function emitFunction({ className }: Group, operation: Operation): FunctionDeclarationStructure {
  const { parameters, returnType } = emitSignature(operation);
  const { name, functionName, summary, route, deprecated } = operation;
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: functionName,
    docs: docs(
      `${sentence(summary)} See {@link ${className}.${name}}.`.trim(),
      code(route),
      deprecated ? "@deprecated" : "",
    ),
    parameters: [{ name: "caller", type: "Caller" }, ...parameters],
    returnType,
    statements: [emitCall(operation, "caller(", "callPages(caller, ")],
  };
}
