import { type ApiChange, type Finding, levels, type TypeChange } from "./change.js";
import { compareClients } from "./compare-clients.js";
import { compareDeclarations } from "./compare-declarations.js";
import { compareOperations, wire } from "./compare-operations.js";
import { compareParameters, namesOfOperations } from "./compare-parameters.js";
import { comparePaths } from "./compare-paths.js";
import { findDirections } from "./directions.js";
import { judgeTypes } from "./judge-types.js";
import type { Operation, Surface } from "./read-surface.js";
import { judge } from "./verdict.js";

/** All that changed from one surface to another, the worst first. */
export function compareSurfaces(before: Surface, after: Surface): ApiChange[] {
  const told = namesOfOperations(before, after);
  const found = [
    ...compareClients(before, after),
    ...compareOperations(before, after),
    ...compareParameters(before, after),
    ...compareDeclarations(before.types, after.types, findDirections(before), (name) => told.has(name)),
  ];
  const routes = comparePaths(before, after);
  const judged = judgeAll([found, ...routes.map(({ findings }) => findings)], before, after);
  const [changes = [], ...byRoute] = judged;
  const byPath = routes.flatMap(({ route }, index) => {
    const rank = Math.min(...operationsOf(route, before, after).map((one) => rankOf(one, changes)), levels.length - 1);
    // What a method's change says already is not said again of its path.
    return (byRoute[index] ?? []).filter(({ level }) => levels.indexOf(level) < rank);
  });
  const all = [...changes, ...byPath];
  const kept = all.filter((one) => !isLesser(one, all));
  return levels.flatMap((level) => kept.filter((one) => one.level === level));
}

/** Lets the compiler judge what types there are in lists of findings, all at once. */
function judgeAll(lists: readonly (readonly Finding[])[], before: Surface, after: Surface): ApiChange[][] {
  const open = lists.flat().filter((finding): finding is TypeChange => "direction" in finding);
  const relations = judgeTypes(open, before.types, after.types);
  const answers = new Map(open.map((change, index) => [change, relations[index]]));
  return lists.map((list) =>
    list.map((finding) => {
      if (!("direction" in finding)) return finding;
      const relation = answers.get(finding);
      if (relation === undefined) throw new Error(`${finding.place} was not judged`);
      return judge(finding, relation);
    }),
  );
}

function operationsOf(route: string, ...surfaces: readonly Surface[]): Operation[] {
  return surfaces.flatMap(({ methods }) => [...methods.values()].filter((one) => one.route === route));
}

/** How bad the changes of an operation's own method and types are, as an index into the levels. */
function rankOf({ place, params, result }: Operation, changes: readonly ApiChange[]): number {
  const names = [place, params, ...(result.typeArguments ?? []).map((type) => type.getText())];
  const isOwn = (change: ApiChange): boolean =>
    names.some((name) => change.place === name || change.place.startsWith(`${name}.`));
  return Math.min(...changes.filter(isOwn).map(({ level }) => levels.indexOf(level)), levels.length);
}

/** Whether it only says in other words what a worse change says. */
function isLesser({ level, place, what }: ApiChange, all: readonly ApiChange[]): boolean {
  if (level !== "patch" || (what !== "description" && what !== wire)) return false;
  return all.some((other) => other.place === place && other.what !== "description" && other.what !== what);
}
