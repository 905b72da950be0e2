import type { OperationFacts, ParameterFacts } from "../facts.js";
import { compareNeed, compareType } from "./compare-facts.js";
import type { ModelNames } from "./model-names.js";
import type { SpecFile } from "./spec-file.js";
import type { SpecOperation } from "./spec-operation.js";
import { partOf } from "./subjects.js";
import { existence, type Saying, type Subject, type Topic, type Word } from "./topic.js";

/** Compares the body of an operation's requests. */
export function compareBody(
  spec: SpecFile,
  operation: Subject,
  { body }: SpecOperation,
  sayings: readonly Saying<OperationFacts>[],
  names: ModelNames,
): Topic[] {
  const subject = partOf(operation, "requestBody", body);
  const found = sayings.map(({ page, at, facts }) => {
    const carrier = facts.parameters.find(({ in: { value } }) => value === "body" || value === "form");
    return { page, at: carrier?.name.at ?? at, facts: carrier };
  });
  if (body === undefined && found.every(({ facts }) => facts === undefined)) return [];
  const there = existence(subject, "a body", found);
  if (body === undefined) return [there];
  const types = [...body.types].sort().join(", ");
  const contents = sayings.flatMap(({ page, facts: { requestTypes } }): Word[] => {
    const [first] = requestTypes;
    const says = requestTypes
      .map(({ value }) => value)
      .sort()
      .join(", ");
    return first === undefined ? [] : [{ page, at: first.at, says, agrees: says === types }];
  });
  const content: Topic = { subject, aspect: "content", spec: types, words: contents };
  const whole = found.flatMap(({ page, at, facts }): Saying<ParameterFacts>[] => {
    return facts?.in.value === "body" ? [{ page, at, facts }] : [];
  });
  return [
    there,
    content,
    compareNeed(subject, body.required, whole),
    compareType(spec, subject, body.schema, whole, names),
  ];
}
