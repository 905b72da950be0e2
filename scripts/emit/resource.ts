import {
  type ImportDeclarationStructure,
  type InterfaceDeclarationStructure,
  type MethodDeclarationStructure,
  type OptionalKind,
  type SourceFileStructure,
  StructureKind,
  type TypeAliasDeclarationStructure,
} from "ts-morph";
import type { Api, Group, Member, Operation, Paging } from "../model.js";
import { code, sentence } from "./comment.js";
import { docs, header, imports, literal, modelsOf, propertyName, type Runtime } from "./source.js";

/** The file of one tag: its class, then what each of its methods takes and how it fails. */
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
      ...operations.flatMap((operation) => [...emitParams(className, operation), ...emitError(className, operation)]),
    ],
  };
}

function emitImports(operations: readonly Operation[], runtime: Runtime): ImportDeclarationStructure[] {
  const isPaged = ({ paging }: Operation): boolean => paging !== undefined;
  const fails = ({ failures }: Operation): boolean => failures.length > 0;
  const values = ["Resource", ...operations.filter(isPaged).map(() => "byNumber")];
  const types = operations.flatMap((operation) => [
    "CallOptions",
    isPaged(operation) ? "Pages" : "ApiPromise",
    ...(operation.paramsName === undefined ? ["NoParams"] : []),
    ...(fails(operation) ? ["ApiErrorOf", "OtherStatus"] : []),
  ]);
  const used = operations.flatMap(({ parameters, answer, failures, paging }) => [
    ...[...parameters, ...failures, answer].map(({ type }) => type),
    ...(paging ? [paging.itemType] : []),
  ]);
  return [...imports(runtime.fromVersion, values, types), ...imports("./schema.js", [], modelsOf(used))];
}

function emitMethod(operation: Operation): OptionalKind<MethodDeclarationStructure> {
  const { name, route, parameters, paramsName = "NoParams", paging, answer, errorName, deprecated } = operation;
  const isRequired = parameters.some(({ required }) => required);
  const results = [answer.type.text, ...(paging ? [paging.itemType.text] : []), ...(errorName ? [errorName] : [])];
  const pagingArgument = paging ? [emitPaging(paging)] : [];
  const call = [literal(route), "params", "options", ...pagingArgument, ...emitHints(operation)].join(", ");
  return {
    name,
    docs: docs(
      sentence(operation.summary),
      sentence(operation.description),
      paging ? "Await it for one page, or iterate it for every item of that page and all after it." : "",
      code(route),
      deprecated ? "@deprecated" : "",
    ),
    parameters: [
      { name: "params", type: paramsName, ...(isRequired ? {} : { initializer: "{}" }) },
      { name: "options", type: "CallOptions", hasQuestionToken: true },
    ],
    returnType: `${paging ? "Pages" : "ApiPromise"}<${results.join(", ")}>`,
    statements: [`return this.${paging ? "pages" : "call"}(${call});`],
  };
}

/** Where the operation departs from the common one; nothing where it does not. */
function emitHints({ parameters, contentType, answer, security }: Operation): string[] {
  const namesIn = (place: string): string[] => parameters.filter((one) => one.in === place).map(({ name }) => name);
  const [header, cookie] = [namesIn("header"), namesIn("cookie")];
  const hints = {
    ...(header.length > 0 && { header }),
    ...(cookie.length > 0 && { cookie }),
    ...(contentType !== undefined && { contentType }),
    ...(answer.kind !== "json" && { answer: answer.kind }),
    ...(security && { security }),
  };
  return Object.keys(hints).length > 0 ? [literal(hints)] : [];
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

function emitParams(className: string, { name, paramsName, parameters }: Operation): InterfaceDeclarationStructure[] {
  if (paramsName === undefined) return [];
  return [
    {
      kind: StructureKind.Interface,
      isExported: true,
      name: paramsName,
      docs: docs(`What {@link ${className}.${name}} takes.`),
      properties: parameters.map(({ name, required, deprecated, type, description }) => ({
        name: propertyName(name),
        hasQuestionToken: !required,
        type: required ? type.text : `${type.text} | undefined`,
        docs: docs(sentence(description), deprecated ? "@deprecated" : ""),
      })),
    },
  ];
}

function emitError(className: string, { name, errorName, failures }: Operation): TypeAliasDeclarationStructure[] {
  if (errorName === undefined) return [];
  const documented = failures.flatMap(({ statuses = [] }) => statuses).join(" | ") || "never";
  const members = failures.map(({ statuses, type }) => {
    return `ApiErrorOf<${statuses ? statuses.join(" | ") : `OtherStatus<${documented}>`}, ${type.text}>`;
  });
  return [
    {
      kind: StructureKind.TypeAlias,
      // ts-morph sets type aliases close together.
      leadingTrivia: "\n",
      isExported: true,
      name: errorName,
      docs: docs(`How {@link ${className}.${name}} fails.`),
      type: members.join(" | "),
    },
  ];
}
