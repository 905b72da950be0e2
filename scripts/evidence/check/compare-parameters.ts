import type { OperationFacts, ParameterFacts } from "../facts.js";
import { need } from "./compare-body.js";
import { compareLimits } from "./compare-limits.js";
import { shapeFits } from "./fits-schema.js";
import { matchMembers } from "./match-members.js";
import type { ModelNames } from "./model-names.js";
import { describeSchema, describeShape } from "./schema-type.js";
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
  const say = (found: readonly (ParameterFacts | undefined)[]): Saying<ParameterFacts | undefined>[] =>
    sayings.map(({ page, at }, index) => ({ page, at: found[index]?.name.at ?? at, facts: found[index] }));
  return [
    ...own.flatMap(([parameter, ones]) => {
      const subject = partOf(operation, `parameters.${parameter.name}`, parameter);
      const found = say(ones);
      const there = existence(subject, `${parameter.in} parameter`, found);
      return [there, ...compareParameter(spec, subject, parameter, present(found), names)];
    }),
    ...others.map(([{ name, in: place }, ones]) => {
      return existence(partOf(operation, `parameters.${name}`, undefined), `${place} parameter`, say(ones));
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
  return [
    {
      subject,
      aspect: "name",
      spec: name,
      words: wordsOf(
        sayings,
        (facts) => facts.wireName,
        (value) => ({ says: value, agrees: value === name }),
      ),
    },
    {
      subject,
      aspect: "in",
      spec: place,
      words: wordsOf(
        sayings,
        (facts) => facts.in,
        (value) => ({ says: value, agrees: value === place }),
      ),
    },
    {
      subject,
      aspect: "required",
      spec: need(required),
      words: wordsOf(
        sayings,
        (facts) => facts.required,
        (value) => ({ says: need(value), agrees: value === required }),
      ),
    },
    {
      subject,
      aspect: "type",
      spec: describeSchema(spec, schema),
      words: wordsOf(
        sayings,
        (facts) => facts.type,
        (value, page) => {
          const isModel = (onPage: string, model: string): boolean => names.find(page, onPage) === model;
          return { says: describeShape(value), agrees: shapeFits(value, schema, spec, isModel) };
        },
      ),
    },
    ...compareLimits(spec, subject, schema, sayings),
  ];
}
