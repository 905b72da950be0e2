import { oneLine } from "../spec-error.js";
import { compareModels } from "./check/compare-models.js";
import { compareOperation } from "./check/compare-operation.js";
import { compareSchemes } from "./check/compare-schemes.js";
import { compareServers } from "./check/compare-servers.js";
import { describeUntold } from "./check/count-untold.js";
import { describeDifference, describeExplanation } from "./check/describe-difference.js";
import { type Explanation, explain } from "./check/explain.js";
import { type Match, matchOperations } from "./check/match-operations.js";
import { ModelNames, type NamedPage, type Pair } from "./check/model-names.js";
import { readNotes } from "./check/read-notes.js";
import { SpecFile } from "./check/spec-file.js";
import { readOperations } from "./check/spec-operation.js";
import { holdersOf, type Topic } from "./check/topic.js";

/** What came of holding a document against its pages. */
export interface Check {
  /** How many statements of pages the document has as they are. */
  readonly agreed: number;
  /** How many it has otherwise, as its notes say. */
  readonly explained: number;
  /** How many it has otherwise without a note. */
  readonly unexplained: number;
  /** What the document has that no page tells of, in words; none where they tell of all. */
  readonly untold: string | undefined;
  /** What notes explain, a line each with its place. */
  readonly explanations: readonly string[];
  /** Differences and faulty notes, each with its place, in the order of the document. */
  readonly faults: readonly string[];
}

/**
 * Holds a document against the facts of the pages that it was made of, and these against each other.
 *
 * @throws {@link SpecError} where the text is no document in one file.
 */
export function checkSpec(file: string, text: string, pages: readonly NamedPage[]): Check {
  const spec = new SpecFile(file, text);
  const topics = compare(spec, pages);
  const { notes, faults } = readNotes(
    spec,
    pages.map(({ page }) => page),
  );
  const { differences, explanations } = explain(topics, notes);
  const found = [
    ...differences.map((difference) => ({
      place: placeOf(spec, difference.topic),
      text: describeDifference(difference),
    })),
    ...faults.map(({ place, message }) => ({ place, text: oneLine(message) })),
    ...explanations.flatMap((explanation) => {
      const wrong = findFault(explanation);
      return wrong === undefined ? [] : [{ place: spec.placeOf(explanation.note.pointer), text: oneLine(wrong) }];
    }),
  ];
  return {
    agreed: topics.flatMap(({ words }) => words.filter(({ agrees }) => agrees)).length,
    explained: explanations.flatMap(({ words }) => words).length,
    unexplained: differences.reduce((sum, { words, alike }) => sum + words.length * (1 + alike.length), 0),
    untold: describeUntold(spec, topics),
    explanations: explanations
      .filter(({ words }) => words.length > 0)
      .map((explanation) => `${oneLine(spec.placeOf(explanation.note.pointer))} ${describeExplanation(explanation)}`),
    faults: found
      .sort((one, other) => comparePlaces(one.place, other.place))
      .map(({ place, text }) => `${oneLine(place)} ${text}`),
  };
}

function compare(spec: SpecFile, pages: readonly NamedPage[]): Topic[] {
  const matches = matchOperations(readOperations(spec), pages);
  const names = new ModelNames(spec, pages, matches.flatMap(pairsOf));
  return [
    ...compareServers(spec, pages),
    ...matches.flatMap((match) => compareOperation(spec, match, names)),
    ...compareSchemes(spec, pages),
    ...names.compare(),
    ...compareModels(spec, pages, names),
  ];
}

/** Types of bodies and answers that pages and document have of the same operation. */
function pairsOf({ operation, sayings }: Match): Pair[] {
  return sayings.flatMap(({ page, facts }) => {
    const body = facts?.parameters.find(({ in: place }) => place.value === "body")?.type;
    const answer = facts?.answer;
    return [
      ...(body === undefined ? [] : [{ page, shape: body, schema: operation?.body?.schema }]),
      ...(answer === undefined ? [] : [{ page, shape: answer, schema: operation?.answers[0] }]),
    ];
  });
}

/** What is wrong with a note of the right form: it explains nothing, of a page at least, or names what is not chosen. */
function findFault({ note, words, instead }: Explanation): string | undefined {
  if (instead.length > 0) {
    return `x-evidence about ${note.about} has ${note.chosen} chosen, the spec has ${instead.join(", ")}`;
  }
  const idle = note.pages.filter((page) => !words.some((word) => word.page === page));
  if (idle.length === 0) return undefined;
  return `x-evidence about ${note.about} explains nothing of ${idle.join(", ")}: there is no such difference`;
}

/** Where a topic stands, or the nearest thing around it that the document has. */
function placeOf(spec: SpecFile, { subject, aspect }: Topic): string {
  const [nearest] = holdersOf(subject, aspect);
  if (subject.pointer === undefined || nearest === undefined) return spec.placeOf(nearest?.pointer ?? "#");
  if (aspect === "") return spec.placeOf(subject.namedAt ?? nearest.pointer);
  const own = `${nearest.pointer}/${aspect}`;
  return spec.placeOf(spec.has(own) ? own : nearest.pointer);
}

function comparePlaces(one: string, other: string): number {
  const [line = 0, column = 0] = one.split(":").slice(-2).map(Number);
  const [otherLine = 0, otherColumn = 0] = other.split(":").slice(-2).map(Number);
  return line - otherLine || column - otherColumn;
}
