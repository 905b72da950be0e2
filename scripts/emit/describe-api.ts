import type { FunctionDeclarationStructure } from "ts-morph";
import type { Api, OtherServer, Scheme } from "../model.js";
import { nameAfter } from "../names.js";
import { StructureKind } from "../ts-morph.js";
import { type Code, call, join, ts, typeFrom, value } from "./code.js";
import { docs } from "./docs.js";
import type { EmittedFile } from "./emitted-file.js";
import { literal, memberName } from "./literal.js";

/** The function that describes the API to the runtime, for the client's file and that of the client by path. */
export function emitDescribeApi(api: Api, file: EmittedFile): FunctionDeclarationStructure {
  const { className, server, trustedOrigins, otherServers, schemes, security, errorBody, secrets } = api;
  const properties = [
    `server: ${literal(server)}`,
    ...(trustedOrigins.length > 0 ? [`trustedOrigins: ${literal(trustedOrigins)}`] : []),
    ...(otherServers.length > 0 ? [`otherServers: [${otherServers.map(emitServer).join(", ")}]`] : []),
    ts`schemes: {${join(schemes.map(emitScheme), ", ")}}`,
    `security: ${literal(security)}`,
    ...(errorBody ? [`errorBody: ${literal(errorBody)}`] : []),
    ...(secrets.length > 0 ? [`secrets: ${literal(secrets)}`] : []),
  ];
  const hasSchemes = schemes.length > 0;
  const about = "Describes what the API's document says of all its operations";
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: "describeApi",
    docs: docs(hasSchemes ? `${about}, with the credentials of \`options\`.` : `${about}.`),
    parameters: hasSchemes ? [{ name: "options", type: nameAfter(className, "options") }] : [],
    returnType: file.text(typeFrom("Api")),
    statements: [file.text(ts`return {${join(properties.map((property) => ts`\n${property},`))}};`)],
  };
}

/** Calls what {@link emitDescribeApi} makes, which is in a file. Without schemes it needs no options. */
export function callDescribeApi({ schemes }: Api, file: `./${string}`): Code {
  return ts`${value("describeApi", file)}(${schemes.length > 0 ? "options" : ""})`;
}

function emitServer({ server, trustedOrigins, operations }: OtherServer): string {
  const trusted = trustedOrigins.length > 0 ? { trustedOrigins } : {};
  return literal({ server, ...trusted, operations });
}

/** A scheme, made by the function of the runtime that has its kind for a name. */
function emitScheme({ name, kind, in: place, parameter, options }: Scheme): Code {
  const credentials = `{ ${options.map((option) => `${option}: options.${option}`).join(", ")} }`;
  if (kind !== "apiKey") return ts`${memberName(name)}: ${call(kind, [credentials])}`;
  const maker = { header: "apiKey", query: "apiKeyInQuery", cookie: "apiKeyInCookie" }[place];
  return ts`${memberName(name)}: ${call(maker, [literal(parameter), credentials])}`;
}
