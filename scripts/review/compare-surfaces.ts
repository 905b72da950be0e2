import { type ApiChange, type Finding, levels, type TypeChange } from "./change.js";
import { compareClients } from "./compare-clients.js";
import { compareDeclarations } from "./compare-declarations.js";
import { compareOperations, wire } from "./compare-operations.js";
import { compareParameters, namesOfOperations } from "./compare-parameters.js";
import { comparePaths } from "./compare-paths.js";
import { findDirections } from "./directions.js";
import { judgeTypes } from "./judge-types.js";
import { ownTypes, type Surface } from "./read-surface.js";
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
  const ranks = rankOperations([before, after], changes);
  // What a method's change says already is not said again of its path, nor of how it is sent.
  const rankOf = (name: string): number => ranks.get(name) ?? least;
  const byPath = routes.flatMap(({ route }, index) =>
    (byRoute[index] ?? []).filter(({ level }) => levels.indexOf(level) < rankOf(route)),
  );
  const all = [...changes, ...byPath].filter(({ place, what }) => what !== wire || rankOf(place) === least);
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

/** How bad the changes of each method and of its own types are, as an index into the levels, by its name and route. */
function rankOperations(surfaces: readonly Surface[], changes: readonly ApiChange[]): Map<string, number> {
  const ranks = new Map<string, number>();
  const add = (name: string, rank: number): void => {
    ranks.set(name, Math.min(rank, ranks.get(name) ?? least));
  };
  const byHolder = new Map<string, number>();
  for (const { place, level } of changes) {
    for (const name of [place, place.replace(/[.[].*/, "")]) {
      byHolder.set(name, Math.min(levels.indexOf(level), byHolder.get(name) ?? least));
    }
  }
  for (const surface of surfaces) {
    for (const method of surface.methods.values()) {
      const names = [method.place, ...ownTypes(method, surface)];
      const rank = Math.min(...names.map((name) => byHolder.get(name) ?? least));
      for (const name of [method.place, method.route]) add(name, rank);
    }
  }
  return ranks;
}

const least = levels.indexOf("patch");

/** Whether it only says in other words what a worse change says. */
function isLesser({ level, place, what }: ApiChange, all: readonly ApiChange[]): boolean {
  const isDescription = level === "patch" && what === "description";
  return isDescription && all.some((other) => other.place === place && other.what !== what);
}
