import type { OperationFacts } from "../facts.js";
import type { PageReading } from "../page.js";
import { bareName } from "../places.js";
import { gatherOperations } from "./gather.js";

/** Names that generators make up for objects that the API's document has not named. */
export const madeUp: RegExp = /^Inline(Object|Response\w*)\d*$/;

/**
 * Models that one client has under a name made up, and another by its own: they are sent by the same operation.
 *
 * @returns Names by the bare names of those that were made up.
 */
export function findAliases(pages: readonly PageReading[]): Map<string, string> {
  const aliases = new Map<string, string>();
  for (const { sayings } of gatherOperations(pages)) {
    for (const modelOf of [sentModel, answeredModel]) {
      const models = sayings.flatMap(({ said }) => modelOf(said) ?? []);
      const named = models.find((name) => !madeUp.test(name));
      if (named === undefined) continue;
      for (const name of models) if (madeUp.test(name)) aliases.set(bareName(name), named);
    }
  }
  return aliases;
}

function sentModel({ parameters }: OperationFacts): string | undefined {
  return parameters.find((parameter) => parameter.in.value === "body")?.type.value.model;
}

function answeredModel({ answer }: OperationFacts): string | undefined {
  return answer?.value.model ?? answer?.value.items?.model;
}
