import type { OperationFacts } from "../facts.js";
import { bareName } from "../places.js";
import { compareBody } from "./compare-body.js";
import { compareParameters } from "./compare-parameters.js";
import { shapeFits } from "./fits-schema.js";
import type { Match } from "./match-operations.js";
import type { ModelNames } from "./model-names.js";
import { describeSchema, describeShape } from "./schema-type.js";
import type { SpecFile } from "./spec-file.js";
import type { SpecOperation } from "./spec-operation.js";
import { operationSubject, partOf } from "./subjects.js";
import { existence, nothing, present, type Saying, type Subject, type Topic, type Word, wordsOf } from "./topic.js";

/** Compares an operation: what pages say of one that the document lacks is not looked at. */
export function compareOperation(spec: SpecFile, match: Match, names: ModelNames): Topic[] {
  const { operation, method, path } = match;
  const subject = operationSubject(method, path, operation?.pointer);
  const there = existence(subject, `${method} ${path}`, match.sayings);
  const sayings = present(match.sayings);
  if (operation === undefined || sayings.length === 0) return [there];
  return [
    there,
    ...compareRoute(subject, operation, sayings),
    ...compareParameters(spec, subject, operation, sayings, names),
    ...compareBody(spec, subject, operation, sayings, names),
    compareAnswer(spec, subject, operation, sayings, names),
    ...compareStatuses(subject, operation, sayings),
    compareLists(subject, "responses.content", operation.answerTypes, sayings, (facts) => facts.answerTypes),
    compareLists(subject, "security", operation.security, sayings, (facts) => facts.security),
  ];
}

type Sayings = readonly Saying<OperationFacts>[];

function compareRoute(subject: Subject, { method, path, id }: SpecOperation, sayings: Sayings): Topic[] {
  const same = (own: string) => (value: string) => ({ says: value, agrees: value === own });
  return [
    { subject, aspect: "method", spec: method, words: wordsOf(sayings, (facts) => facts.method, same(method)) },
    { subject, aspect: "path", spec: path, words: wordsOf(sayings, (facts) => facts.path, same(path)) },
    {
      subject,
      aspect: "operationId",
      spec: id,
      words: wordsOf(
        sayings,
        (facts) => facts.name,
        (value) => ({ says: value, agrees: bareName(value) === bareName(id) }),
      ),
    },
  ];
}

/** Compares what a success holds; of several successes pages tell of one. */
function compareAnswer(
  spec: SpecFile,
  subject: Subject,
  { answers }: SpecOperation,
  sayings: Sayings,
  names: ModelNames,
): Topic {
  const words = sayings.map(({ page, at, facts: { answer } }): Word => {
    if (answer === undefined) return { page, at, says: nothing, agrees: answers.length === 0 };
    const isModel = (name: string, model: string): boolean => names.find(page, name) === model;
    const agrees = answers.some((schema) => shapeFits(answer.value, schema, spec, isModel));
    return { page, at: answer.at, says: describeShape(answer.value), agrees };
  });
  const own = [...new Set(answers.map((schema) => describeSchema(spec, schema)))].join(" or ");
  return { subject, aspect: "answer", spec: own || nothing, words };
}

function compareStatuses(subject: Subject, { responses }: SpecOperation, sayings: Sayings): Topic[] {
  const stated = sayings.flatMap(({ facts }) => facts.statuses.map(({ value }) => value));
  return [...new Set([...responses.keys(), ...stated])].map((status) => {
    const found = sayings.map(({ page, at, facts }) => {
      const fact = facts.statuses.find(({ value }) => value === status);
      return { page, at: fact?.at ?? facts.statuses[0]?.at ?? at, facts: fact };
    });
    return existence(partOf(subject, `responses.${status}`, responses.get(status)), status, found);
  });
}

/** Compares lists, whose order does not count: a page with an empty one says nothing. */
function compareLists(
  subject: Subject,
  aspect: string,
  own: readonly string[],
  sayings: Sayings,
  pick: (facts: OperationFacts) => OperationFacts["answerTypes"],
): Topic {
  const inOrder = (values: readonly string[]): string => [...new Set(values)].sort().join(", ") || nothing;
  const words = sayings.flatMap(({ page, facts }): Word[] => {
    const [first] = pick(facts);
    const says = inOrder(pick(facts).map(({ value }) => value));
    return first === undefined ? [] : [{ page, at: first.at, says, agrees: says === inOrder(own) }];
  });
  return { subject, aspect, spec: inOrder(own), words };
}
