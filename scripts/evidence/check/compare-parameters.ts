import type { OperationFacts, ParameterFacts } from "../facts.js";
import { compareName, compareNeed, compareType } from "./compare-facts.js";
import { compareLimits } from "./compare-limits.js";
import { matchMembers, sayEach } from "./match-members.js";
import type { ModelNames } from "./model-names.js";
import type { SpecFile } from "./spec-file.js";
import type { SpecOperation, SpecParameter } from "./spec-operation.js";
import { partOf } from "./subjects.js";
import { existence, present, type Saying, type Subject, type Topic, wordsOf } from "./topic.js";

/** Compares the parameters of an operation, fields of forms among them. */
export function compareParameters(
  spec: SpecFile,
  operation: Subject,
  { parameters }: SpecOperation,
  sayings: readonly Saying<OperationFacts>[],
  names: ModelNames,
): Topic[] {
  const { own, others } = matchMembers(
    parameters,
    sayings.map(({ facts }) => facts.parameters.filter(({ in: { value } }) => value !== "body")),
  );
  return [
    ...own.flatMap(([parameter, ones]) => {
      const subject = partOf(operation, `parameters.${parameter.name}`, parameter);
      const found = sayEach(sayings, ones);
      const there = existence(subject, `${parameter.in} parameter`, found);
      return [there, ...compareParameter(spec, subject, parameter, present(found), names)];
    }),
    ...others.map(([{ name, in: place }, ones]) => {
      return existence(
        partOf(operation, `parameters.${name}`, undefined),
        `${place} parameter`,
        sayEach(sayings, ones),
      );
    }),
  ];
}

function compareParameter(
  spec: SpecFile,
  subject: Subject,
  { name, in: place, required, schema }: SpecParameter,
  sayings: readonly Saying<ParameterFacts>[],
  names: ModelNames,
): Topic[] {
  const words = wordsOf(
    sayings,
    (facts) => facts.in,
    (value) => ({ says: value, agrees: value === place }),
  );
  return [
    compareName(subject, name, sayings),
    { subject, aspect: "in", spec: place, words },
    compareNeed(subject, required, sayings),
    compareType(spec, subject, schema, sayings, names),
    ...compareLimits(spec, subject, schema, sayings),
  ];
}
