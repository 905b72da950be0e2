import type { InterfaceDeclarationStructure, SourceFileStructure, VariableStatementStructure } from "ts-morph";
import type { AnswerExample, Api, Operation, Type } from "../model.js";
import { StructureKind, VariableDeclarationKind } from "../ts-morph.js";
import { deepLiteral, docs, doorFrom, header, imports, literal, memberName, modelsOf, type Runtime } from "./source.js";
import { statusTypes, writeStatuses } from "./statuses.js";

/** The file of what a version's operations answer in a test: the document's examples, and the types of others. */
export function emitExamples(api: Api, runtime: Runtime): SourceFileStructure {
  const { className, spec, groups } = api;
  const operations = groups.flatMap((group) => group.operations);
  const named = new Set(operations.flatMap(({ answerExamples }) => answerExamples.flatMap((one) => one.example ?? [])));
  const types = operations.flatMap((one) => [successBody(one), ...one.failures.map(({ type }) => type)]);
  const failing = operations.flatMap((one) => (one.failures.length > 0 ? statusTypes(one) : ["ErrorStatus"]));
  const testing = doorFrom(runtime, { file: "testing/index.js", subpath: "testing" });
  return {
    kind: StructureKind.SourceFile,
    statements: [
      header(spec),
      ...imports(runtime.fromVersion, [], failing),
      ...imports(testing, [], ["ApiExamples", "FailureAnswer", "SuccessAnswer"]),
      ...imports("./schema.js", [], modelsOf(types)),
      emitAnswers(className, operations),
      ...[...named].map(({ name, value }) => emitConstant(name, deepLiteral(value))),
      {
        ...emitConstant(
          "examples",
          `{ ${emitMembers(api, operations).join(", ")} }`,
          `ApiExamples<${className}Answers>`,
        ),
        isExported: true,
        leadingTrivia: "\n",
        docs: docs(
          `What the operations of ${className} answer in a test, by the document's examples: \`fakeFetch(examples)\`.`,
        ),
      },
    ],
  };
}

/** The types of all that operations can answer. */
function emitAnswers(className: string, operations: readonly Operation[]): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: `${className}Answers`,
    docs: docs(`What each operation of ${className} can answer in a test, by its route.`),
    properties: operations.map((operation) => {
      const { failures } = operation;
      const failed = failures.map((one) => `FailureAnswer<${writeStatuses(one, operation)}, ${one.type.text}>`);
      const others = failures.length === 0 ? ["FailureAnswer<ErrorStatus, unknown>"] : failed;
      return {
        name: literal(operation.route),
        type: [`SuccessAnswer<${successBody(operation).text}>`, ...others].join(" | "),
      };
    }),
  };
}

/** The type of a success as a test gives it: nothing is said of one that comes in parts, which is given as text. */
function successBody({ answer: { content, type } }: Operation): Type {
  if (type.text === "void") return { text: content === "any" ? "unknown" : "undefined", models: [] };
  const comesInParts = Array.isArray(content) && content.some((one) => typeof one !== "string");
  return comesInParts ? { text: "unknown", models: [] } : type;
}

function emitConstant(name: string, initializer: string, type?: string): VariableStatementStructure {
  return {
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [{ name, initializer, ...(type !== undefined && { type }) }],
  };
}

function emitMembers({ title, server }: Api, operations: readonly Operation[]): string[] {
  const servers = operations.flatMap(({ route, server }) => (server ? [[route, server.server] as const] : []));
  const sent = operations
    .map(({ route, sent = { route, query: {} } }) => [route, writeSent(sent)] as const)
    .filter(([route, sent]) => route !== sent);
  return [
    `title: ${literal(title)}`,
    `server: ${literal(server)}`,
    ...[
      { name: "servers", pairs: servers },
      { name: "sent", pairs: sent },
    ].flatMap(({ name, pairs }) =>
      pairs.length === 0
        ? []
        : [`${name}: { ${pairs.map(([route, text]) => `${literal(route)}: ${literal(text)}`).join(", ")} }`],
    ),
    `operations: { ${operations.map((one) => `${literal(one.route)}: ${emitOperation(one)}`).join(", ")} }`,
  ];
}

/** A route as it is sent, with what stands in the query of every call. */
function writeSent({ route, query }: NonNullable<Operation["sent"]>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one] as [string, string]),
  );
  return pairs.length === 0 ? route : `${route}?${new URLSearchParams(pairs)}`;
}

function emitOperation({ answerExamples }: Operation): string {
  return `{ ${answerExamples.map((one) => `${memberName(one.status)}: ${emitExample(one)}`).join(", ")} }`;
}

function emitExample({ mediaType, example }: AnswerExample): string {
  if (mediaType === undefined) return "{}";
  const body = example && `, body: ${example.name}`;
  return `{ type: ${literal(mediaType)}${body ?? ""} }`;
}
