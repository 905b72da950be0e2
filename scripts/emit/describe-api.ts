import type { FunctionDeclarationStructure } from "ts-morph";
import type { Api, OtherServer, Scheme } from "../model.js";
import { StructureKind } from "../ts-morph.js";
import { docs, literal, memberName } from "./source.js";

/** The function that tells the runtime of the API, for the client's file and that of the client by path. */
export function emitDescribeApi(api: Api): FunctionDeclarationStructure {
  const { className, server, trustedOrigins, otherServers, schemes, security, errorBody, secrets } = api;
  const members = [
    `server: ${literal(server)}`,
    ...(trustedOrigins.length > 0 ? [`trustedOrigins: ${literal(trustedOrigins)}`] : []),
    ...(otherServers.length > 0 ? [`otherServers: [${otherServers.map(emitServer).join(", ")}]`] : []),
    `schemes: {${schemes.map(emitScheme).join(", ")}}`,
    `security: ${literal(security)}`,
    ...(errorBody ? [`errorBody: ${literal(errorBody)}`] : []),
    ...(secrets.length > 0 ? [`secrets: ${literal(secrets)}`] : []),
  ];
  const hasSchemes = schemes.length > 0;
  const what = "What the API's document says of all its operations";
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: "describeApi",
    docs: docs(hasSchemes ? `${what}, with the credentials of \`options\`.` : `${what}.`),
    parameters: hasSchemes ? [{ name: "options", type: `${className}Options` }] : [],
    returnType: "Api",
    statements: [`return {${members.map((member) => `\n${member},`).join("")}};`],
  };
}

/** Calls what {@link emitDescribeApi} makes. Without schemes it needs no options. */
export function callDescribeApi({ schemes }: Api): string {
  return `describeApi(${schemes.length > 0 ? "options" : ""})`;
}

function emitServer({ server, trustedOrigins, operations }: OtherServer): string {
  const trusted = trustedOrigins.length > 0 ? { trustedOrigins } : {};
  return literal({ server, ...trusted, operations });
}

function emitScheme(scheme: Scheme): string {
  const { name, kind, parameter, options } = scheme;
  const credentials = `{ ${options.map((option) => `${option}: options.${option}`).join(", ")} }`;
  const where = kind === "apiKey" ? `${literal(parameter)}, ` : "";
  return `${memberName(name)}: ${builderOf(scheme)}(${where}${credentials})`;
}

/** The function of the runtime that makes a scheme. */
export function builderOf({ kind, in: place }: Scheme): string {
  return kind === "apiKey" ? { header: "apiKey", query: "apiKeyInQuery", cookie: "apiKeyInCookie" }[place] : kind;
}
