import type { InterfaceDeclarationStructure, StatementStructures } from "ts-morph";
import type { Api, NamedExample, Operation, Response } from "../model.js";
import { nameAfter } from "../names.js";
import { StructureKind, VariableDeclarationKind } from "../ts-morph.js";
import { type Code, join, plain, ts, typeFrom } from "./code.js";
import { docs } from "./docs.js";
import type { EmittedFile } from "./emitted-file.js";
import { deepLiteral, literal, memberName } from "./literal.js";
import { emitStatuses } from "./statuses.js";
import { emitType } from "./type.js";

/** The file of responses for tests: the document's examples, and the types of others. */
export function emitExamples(api: Api, file: EmittedFile): (StatementStructures | string)[] {
  const { className, tags } = api;
  const operations = tags.flatMap((tag) => tag.operations);
  const responses = nameAfter(className, "responses");
  const named = new Set(operations.flatMap((one) => one.responses.flatMap(({ sample }) => sample?.example ?? [])));
  return [
    emitResponses(responses, className, operations, file),
    ...[...named].map(({ name, value }: NamedExample) => `const ${name} = ${deepLiteral(value)};`),
    {
      kind: StructureKind.VariableStatement,
      declarationKind: VariableDeclarationKind.Const,
      declarations: [
        {
          name: "examples",
          type: file.text(ts`${typeFrom("ApiExamples", "testing")}<${responses}>`),
          initializer: `{ ${emitMembers(api, operations).join(", ")} }`,
        },
      ],
      isExported: true,
      leadingTrivia: "\n",
      docs: docs(`Responses of ${className} for tests, from the document's examples: \`fakeFetch(examples)\`.`),
    },
  ];
}

/** The types of all responses that operations can have. */
function emitResponses(
  name: string,
  className: string,
  operations: readonly Operation[],
  file: EmittedFile,
): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name,
    docs: docs(`Responses that each operation of ${className} can have in a test, by its route.`),
    properties: operations.map((operation) => {
      const failure = (status: Code, type: Code): Code =>
        ts`${typeFrom("ErrorResponse", "testing")}<${status}, ${type}>`;
      const errors = operation.errors.map((one) => failure(emitStatuses(one, operation), emitType(one.type)));
      const others = errors.length > 0 ? errors : [failure(typeFrom("ErrorStatus"), plain("unknown"))];
      const success = ts`${typeFrom("SuccessResponse", "testing")}<${emitBody(operation)}>`;
      return { name: literal(operation.route), type: file.text(join([success, ...others], " | ")) };
    }),
  };
}

/** The type of a success as a test gives it: nothing is said of one that arrives in parts, which is given as text. */
function emitBody({ success: { content, type } }: Operation): Code {
  const isInParts = Array.isArray(content) && content.some((one) => typeof one !== "string");
  return content === "any" || isInParts ? plain("unknown") : emitType(type);
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

function emitOperation({ responses }: Operation): string {
  return `{ ${responses.map((one) => `${memberName(one.status)}: ${emitSample(one)}`).join(", ")} }`;
}

function emitSample({ sample }: Response): string {
  if (sample === undefined) return "{}";
  const body = sample.example && `, body: ${sample.example.name}`;
  return `{ type: ${literal(sample.mediaType)}${body ?? ""} }`;
}
