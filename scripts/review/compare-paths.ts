import { compiler, type ts } from "../ts-morph.js";
import { type Finding, received, sent } from "./change.js";
import { compareMembers, compareTypes } from "./compare-members.js";
import { nameOf, parseType, type Surface, textOf } from "./read-surface.js";

/** Findings about the operation of a route, as it is by its path. */
export interface RouteFindings {
  readonly route: string;
  readonly findings: readonly Finding[];
}

/** Compares operations as the clients of openapi-fetch have them: by path, from what `paths` says. */
export function comparePaths(before: Surface, after: Surface): RouteFindings[] {
  const [were, are] = [routesOf(before), routesOf(after)];
  const place = (route: string): string => `${route} by path`;
  return [
    ...[...were.keys()]
      .filter((route) => !are.has(route))
      .map((route) => ({ route, findings: [{ level: "major", place: place(route), what: "removed" } as const] })),
    ...[...are].map(([route, operation]) => {
      const old = were.get(route);
      const added = { level: "minor", place: place(route), what: "added" } as const;
      return { route, findings: old ? compareRoute(place(route), old, operation) : [added] };
    }),
  ];
}

function routesOf({ byPath }: Surface): Map<string, ts.TypeLiteralNode> {
  const operations = new Map(membersOf(byPath.get("operations")).map((member) => [nameOf(member), member.type]));
  return new Map(
    membersOf(byPath.get("paths")).flatMap((path) =>
      membersOf(path.type).flatMap((method): [string, ts.TypeLiteralNode][] => {
        const { type } = method;
        const id = type && compiler.isIndexedAccessTypeNode(type) ? parseText(type.indexType) : undefined;
        const operation = id === undefined ? type : operations.get(id);
        const isOperation = operation && compiler.isTypeLiteralNode(operation) && nameOf(method) !== "parameters";
        return isOperation ? [[`${nameOf(method).toUpperCase()} ${nameOf(path)}`, operation]] : [];
      }),
    ),
  );
}

function parseText(type: ts.TypeNode): string | undefined {
  return compiler.isLiteralTypeNode(type) && compiler.isStringLiteral(type.literal) ? type.literal.text : undefined;
}

function compareRoute(place: string, before: ts.TypeLiteralNode, after: ts.TypeLiteralNode): Finding[] {
  const [parameters, newParameters] = [before, after].map((operation) => memberOf(operation, "parameters")?.type);
  const places = ["path", "query", "header", "cookie"].flatMap((name) => {
    const [were, are] = [parameters, newParameters].map((all) => membersOf(memberOf(all, name)?.type));
    return compareMembers(`${place}: ${name}`, were ?? [], are ?? [], sent);
  });
  const results = (["success", "failure"] as const).flatMap((kind) => {
    const [was, is] = [before, after].map((operation) => bodiesOf(memberOf(operation, "responses")?.type, kind));
    // Nothing is read of what has no body.
    if (was === undefined || is === undefined || was === "undefined") return [];
    const about = kind === "success" ? "data: " : "error: ";
    return compareTypes(place, parseType(was), parseType(is), received).map((finding) => ({ ...finding, about }));
  });
  return [...places, ...compareBodies(place, before, after), ...results];
}

/** A body is compared as a member is that may be left out, or not. */
function compareBodies(place: string, before: ts.TypeLiteralNode, after: ts.TypeLiteralNode): Finding[] {
  const [were = [], are = []] = [before, after].map((operation) => {
    const body = memberOf(operation, "requestBody");
    const types = membersOf(memberOf(body?.type, "content")?.type).flatMap(({ type }) => (type ? [textOf(type)] : []));
    if (types.length === 0) return [];
    const whole = parseType(`{ body${body?.questionToken ? "?" : ""}: ${[...new Set(types)].join(" | ")} }`);
    return compiler.isTypeLiteralNode(whole) ? [...whole.members] : [];
  });
  return compareMembers(place, were, are, sent);
}

/** The union of the bodies of successes, or of failures. */
function bodiesOf(responses: ts.TypeNode | undefined, kind: "success" | "failure"): string {
  const of = membersOf(responses).filter((response) => nameOf(response).startsWith("2") === (kind === "success"));
  const types = of.flatMap((response) =>
    membersOf(memberOf(response.type, "content")?.type).flatMap(({ type }) => (type ? [textOf(type)] : [])),
  );
  return [...new Set(types)].join(" | ") || "undefined";
}

function memberOf(type: ts.TypeNode | undefined, name: string): ts.PropertySignature | undefined {
  return membersOf(type).find((member) => nameOf(member) === name);
}

function membersOf(node: ts.Node | undefined): ts.PropertySignature[] {
  if (node === undefined) return [];
  const hasMembers = compiler.isTypeLiteralNode(node) || compiler.isInterfaceDeclaration(node);
  return hasMembers ? node.members.filter(compiler.isPropertySignature) : [];
}
