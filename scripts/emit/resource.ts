import {
  type ImportDeclarationStructure,
  type MethodDeclarationStructure,
  type OptionalKind,
  type SourceFileStructure,
  StructureKind,
} from "ts-morph";
import type { Api, Group, Member, Operation, Paging } from "../model.js";
import { code, sentence } from "./comment.js";
import { emitHints, hintImports } from "./hints.js";
import { emitTypes } from "./operation-types.js";
import { docs, header, imports, literal, memberName, modelsOf, propertyName, type Runtime } from "./source.js";

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
    ...(operation.paging ? ["byNumber"] : []),
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
  return paging ? "Pages" : headersName ? "ApiPromiseWithHeaders" : "ApiPromise";
}

function emitMethod(operation: Operation): OptionalKind<MethodDeclarationStructure> {
  const {
    name,
    route,
    sent = { route, query: {} },
    parameters,
    paramsName = "NoParams",
    paging,
    answer,
    headersName,
    errorName,
  } = operation;
  const isRequired = parameters.some(({ required }) => required);
  const results = [
    answer.type.text,
    ...(paging ? [paging.itemType.text] : []),
    ...(errorName ? [errorName] : headersName ? ["ApiError"] : []),
    ...(headersName ? [headersName] : []),
  ];
  const hints = emitHints(operation);
  const call = [
    literal(sent.route),
    emitParams(sent.query),
    "options",
    ...(paging ? [emitPaging(paging)] : []),
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

/** What is sent with every call stands last, since it tells one operation from another. */
function emitParams(query: Readonly<Record<string, unknown>>): string {
  const members = Object.entries(query).map(([name, value]) => `${memberName(name)}: ${literal(value)}`);
  return members.length === 0 ? "params" : `{ ...params, ${members.join(", ")} }`;
}

function emitPaging({ parameter, items, total }: Paging): string {
  return `byNumber(${literal(parameter)}, (page) => ${access("page", items)}, (page) => ${access("page", total)})`;
}

function access(root: string, path: readonly Member[]): string {
  return path.reduce((text, { name }, index) => {
    const isOptional = path[index - 1]?.optional;
    const property = propertyName(name);
    if (property === name) return `${text}${isOptional ? "?." : "."}${name}`;
    return `${text}${isOptional ? "?." : ""}[${property}]`;
  }, root);
}
