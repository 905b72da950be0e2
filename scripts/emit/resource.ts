import {
  type ImportDeclarationStructure,
  type MethodDeclarationStructure,
  type OptionalKind,
  type SourceFileStructure,
  StructureKind,
} from "ts-morph";
import type { Api, Group, Operation } from "../model.js";
import { code, sentence } from "./comment.js";
import { emitHints, hintImports } from "./hints.js";
import { emitTypes } from "./operation-types.js";
import { emitPaging } from "./paging.js";
import { docs, header, imports, literal, modelsOf, type Runtime } from "./source.js";

/** The file of one tag: its class, then the types of each of its methods. */
export function emitResource(api: Api, group: Group, runtime: Runtime): SourceFileStructure {
  const { className, operations } = group;
  return {
    kind: StructureKind.SourceFile,
    statements: [
      header(api.spec),
      ...emitImports(operations, runtime),
      {
        kind: StructureKind.Class,
        isExported: true,
        name: className,
        extends: "Resource",
        docs: docs(sentence(group.description)),
        methods: operations.map(emitMethod),
      },
      ...operations.flatMap((operation) => emitTypes(className, operation)),
    ],
  };
}

function emitImports(operations: readonly Operation[], runtime: Runtime): ImportDeclarationStructure[] {
  const fails = ({ failures }: Operation): boolean => failures.length > 0;
  const bringsHeaders = ({ headersName }: Operation): boolean => headersName !== undefined;
  const values = operations.flatMap((operation) => [
    ...(operation.paging ? [emitPaging(operation.paging).name] : []),
    ...hintImports(operation),
  ]);
  const types = operations.flatMap((operation) => [
    "CallOptions",
    resultType(operation),
    ...(operation.paramsName === undefined ? ["NoParams"] : []),
    ...(fails(operation) ? ["ApiErrorOf", "OtherStatus"] : bringsHeaders(operation) ? ["ApiError"] : []),
  ]);
  const used = operations.flatMap(({ parameters, answer, failures, paging }) => [
    ...[...parameters, ...failures, answer].map(({ type }) => type),
    ...(paging ? [paging.itemType] : []),
  ]);
  return [
    ...imports(runtime.fromVersion, ["Resource", ...values], types),
    ...imports("./schema.js", [], modelsOf(used)),
  ];
}

function resultType({ paging, headersName }: Operation): string {
  return (paging ? "Pages" : "ApiPromise") + (headersName ? "WithHeaders" : "");
}

function emitMethod(operation: Operation): OptionalKind<MethodDeclarationStructure> {
  const { name, route, parameters, paramsName = "NoParams", paging, answer, headersName, errorName } = operation;
  const isRequired = parameters.some(({ required }) => required);
  const results = [
    answer.type.text,
    ...(paging ? [paging.itemType.text] : []),
    ...(errorName ? [errorName] : headersName ? ["ApiError"] : []),
    ...(headersName ? [headersName] : []),
  ];
  const hints = emitHints(operation);
  const call = [
    literal(route),
    "params",
    "options",
    ...(paging ? [emitPaging(paging).text] : []),
    ...(hints === "" ? [] : [hints]),
  ].join(", ");
  return {
    name,
    docs: docs(
      sentence(operation.summary),
      sentence(operation.description),
      paging ? "Await it for one page, or iterate it for every item of that page and all after it." : "",
      code(route),
      operation.deprecated ? "@deprecated" : "",
    ),
    parameters: [
      { name: "params", type: paramsName, ...(isRequired ? {} : { initializer: "{}" }) },
      { name: "options", type: "CallOptions", hasQuestionToken: true },
    ],
    returnType: `${resultType(operation)}<${results.join(", ")}>`,
    statements: [`return this.${paging ? "pages" : "call"}(${call});`],
  };
}
