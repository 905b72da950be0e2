import { type Finding, received } from "./change.js";
import { compareDocs, compareTypes } from "./compare-members.js";
import type { Operation, Surface } from "./read-surface.js";

/** Compares the methods of two surfaces, and the functions that stand beside them. */
export function compareOperations(before: Surface, after: Surface): Finding[] {
  return [
    ...compareNames(before.methods, after.methods),
    ...[...after.methods].flatMap(([name, operation]): Finding[] => {
      const old = before.methods.get(name);
      return old ? compareOperation(old, operation) : [];
    }),
    ...compareNames(before.functions, after.functions).filter(({ place }) => {
      // A function that comes and goes with the method of its operation needs no word.
      const { route } = before.functions.get(place) ?? after.functions.get(place) ?? { route: "" };
      return isSame(before.methods, after.methods, route);
    }),
  ];
}

type Operations = ReadonlyMap<string, Operation>;

function compareNames(before: Operations, after: Operations): Finding[] {
  const gone = [...before.values()].filter(({ place }) => !after.has(place));
  const come = [...after.values()].filter(({ place }) => !before.has(place));
  return [
    ...gone.map(({ place, route }): Finding => {
      const heir = come.find((other) => other.route === route);
      return { level: "major", place, what: heir ? `removed: ${route} is ${heir.place} now` : `removed (${route})` };
    }),
    ...come.map(({ place, route }): Finding => ({ level: "minor", place, what: `added (${route})` })),
  ];
}

/** Whether the methods of a route have the names that they had. */
function isSame(before: Operations, after: Operations, route: string): boolean {
  const names = [before, after].map((all) =>
    [...all.values()]
      .filter((one) => one.route === route)
      .map(({ place }) => place)
      .join(),
  );
  return names[0] === names[1];
}

function compareOperation(before: Operation, after: Operation): Finding[] {
  const { place, route } = after;
  const [wasPaged, isPaged] = [before, after].map(({ result }) => result.typeName.getText().startsWith("Pages"));
  const docs = compareDocs(place, before.node, after.node);
  if (wasPaged !== isPaged) {
    const what = isPaged ? "comes in pages now, without `catch` and `finally`" : "no longer comes in pages";
    return [{ level: "major", place, what }, ...docs];
  }
  const [was = [], is = []] = [before, after].map(({ result }) => result.typeArguments);
  const [brings, items] = [0, 1].map((index): Finding[] => {
    const [one, other] = [was[index], is[index]];
    return one && other ? compareTypes(place, one, other, received) : [];
  });
  const about = (findings: Finding[] = [], words: string) => findings.map((finding) => ({ ...finding, about: words }));
  const isMoved = before.route !== route;
  return [
    ...about(brings, "brings "),
    ...about(isPaged ? items : [], "items: "),
    ...(isMoved ? [{ level: "patch", place, what: `${before.route} → ${route}` } as const] : []),
    ...docs,
    ...(!isMoved && textOfBody(before) !== textOfBody(after) ? [{ level: "patch", place, what: wire } as const] : []),
  ];
}

/** What is said of a method whose types tell nothing of what has changed. */
export const wire = "how it is sent, or its answer read";

function textOfBody({ node }: Operation): string {
  return (node.body?.getText() ?? "").replace(/\s+/g, "");
}
