import { compiler, type ts } from "../ts-morph.js";
import type { Finding } from "./change.js";
import { compareDocs } from "./compare-members.js";
import { nameOf, type Surface } from "./read-surface.js";

/** Compares classes, but for the methods that call operations, and what makes clients. */
export function compareClients(before: Surface, after: Surface): Finding[] {
  const isTold = (place: string): boolean => before.methods.has(place) || after.methods.has(place);
  return [
    ...compareNames([...before.classes.keys()], [...after.classes.keys()]),
    ...[...after.classes].flatMap(([name, node]): Finding[] => {
      const old = before.classes.get(name);
      if (old === undefined) return [];
      const [were, are] = [membersOf(old, before, after), membersOf(node, before, after)];
      const found = compareNames([...were.keys()], [...are.keys()]).filter(({ place }) => !isTold(place));
      return [...found, ...compareDocs(name, old, node), ...compareEnvironment(were, are)];
    }),
    ...compareNames(makersOf(before), makersOf(after)),
    ...compareApi(before, after),
  ];
}

function compareNames(before: readonly string[], after: readonly string[]): Finding[] {
  return [
    ...before
      .filter((name) => !after.includes(name))
      .map((place): Finding => ({ level: "major", place, what: "removed" })),
    ...after
      .filter((name) => !before.includes(name))
      .map((place): Finding => ({ level: "minor", place, what: "added" })),
  ];
}

/** Public members by name. The property of a class that comes or goes does so with the class. */
function membersOf(node: ts.ClassDeclaration, before: Surface, after: Surface): Map<string, ts.ClassElement> {
  const isNew = (name: string): boolean => before.classes.has(name) !== after.classes.has(name);
  const isShown = (member: ts.ClassElement): boolean =>
    member.name !== undefined &&
    !compiler.isPrivateIdentifier(member.name) &&
    !(compiler.isPropertyDeclaration(member) && member.type && isNew(member.type.getText()));
  return new Map(node.members.filter(isShown).map((member) => [`${nameOf(node)}.${nameOf(member)}`, member]));
}

/** The function that tells the runtime of the API is no one else's. */
const description = "describeApi";

function makersOf({ makers }: Surface): string[] {
  return [...makers.keys()].filter((name) => name !== description);
}

function compareEnvironment(
  before: ReadonlyMap<string, ts.ClassElement>,
  after: ReadonlyMap<string, ts.ClassElement>,
): Finding[] {
  return [...after].flatMap(([place, member]): Finding[] => {
    const old = before.get(place);
    const isMethod = old && compiler.isMethodDeclaration(old) && compiler.isMethodDeclaration(member);
    const isFromEnv = isMethod && nameOf(member) === "fromEnv" && old.body?.getText() !== member.body?.getText();
    return isFromEnv ? [{ level: "patch", place, what: "environment variables" }] : [];
  });
}

/** What the runtime is told of all operations: the server, credentials, where errors hold their words. */
function compareApi(before: Surface, after: Surface): Finding[] {
  const [were, are] = [before, after].map(({ makers }) => describedBy(makers.get(description)));
  if (were === undefined || are === undefined) return [];
  const names = [...new Set([...were.keys(), ...are.keys()])].filter((name) => were.get(name) !== are.get(name));
  return names.map((name) => ({ level: "patch", place: clientOf(after), what: `${name} of the API` }));
}

/** The class that is not that of a tag. */
function clientOf({ classes }: Surface): string {
  return [...classes].find(([, node]) => node.heritageClauses === undefined)?.[0] ?? description;
}

function describedBy(maker: ts.FunctionDeclaration | undefined): Map<string, string> | undefined {
  const [statement] = maker?.body?.statements ?? [];
  const value = statement && compiler.isReturnStatement(statement) ? statement.expression : undefined;
  if (value === undefined || !compiler.isObjectLiteralExpression(value)) return undefined;
  return new Map(
    value.properties.filter(compiler.isPropertyAssignment).map((member) => {
      return [nameOf(member), member.initializer.getText().replace(/\s+/g, "")];
    }),
  );
}
