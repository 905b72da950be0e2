import type { Operation } from "../model.js";
import type { Code } from "./code.js";
import { type HintName, hintMembers, record } from "./hints.js";
import { literal, memberName } from "./literal.js";

/**
 * Where an operation departs from the common one, as the client by path takes it: that has paths and parameters as the
 * document has them, and so needs to know where they are sent otherwise. None if it does not.
 */
export function emitPathHints(operation: Operation): Code | undefined {
  const { sent, parameters } = operation;
  const path = sent?.route.replace(/^\S+ /, "");
  const query = Object.entries(sent?.query ?? {}).map(([name, value]) => `${memberName(name)}: ${literal(value)}`);
  const places = [...new Set(parameters.map((one) => one.in))].flatMap((place) => {
    const names = parameters.flatMap(({ in: own, name, wireName }) =>
      own === place && wireName !== undefined ? [`${memberName(wireName)}: ${literal(name)}`] : [],
    );
    return names.length === 0 ? [] : [`${place}: { ${names.join(", ")} }`];
  });
  const members = [
    ...hintMembers(operation, leftOut),
    ...(path === undefined ? [] : [["path", literal(path)] as const]),
    ...(query.length === 0 ? [] : [["query", `{ ${query.join(", ")} }`] as const]),
    ...(places.length === 0 ? [] : [["names", `{ ${places.join(", ")} }`] as const]),
  ];
  return members.length === 0 ? undefined : record(members);
}

/** Hints of what openapi-fetch has its own way for: it is told of headers and cookies at each call. */
const leftOut: readonly HintName[] = ["header", "cookie", "headers"];
