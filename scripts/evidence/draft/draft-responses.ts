import type { Response } from "../../document/document.js";
import type { OperationFacts } from "../facts.js";
import { contentOf } from "./draft-body.js";
import { noteOthers } from "./draft-parameter.js";
import type { Drafting } from "./drafting.js";
import type { Saying } from "./gather.js";
import { mostExact, settle } from "./settle-type.js";
import { writeSchema } from "./write-schema.js";

/** The answers: pages tell the type of the first success alone. */
export function draftResponses(
  sayings: readonly Saying<OperationFacts>[],
  route: string,
  draft: Drafting,
): Record<string, Response> {
  const statuses = new Map<string, string>();
  for (const { said, page } of sayings) {
    for (const status of said.statuses) {
      if (!statuses.get(status.value)) statuses.set(status.value, page.prose.get(status)?.description ?? "");
    }
  }
  noteStatuses([...statuses.keys()], sayings, route, draft);
  const answers = sayings.flatMap(({ said }) => said.answer ?? []);
  const answer = mostExact(answers);
  noteOthers(`${route} answer`, answer, answers, draft.notes);
  if (statuses.size === 0) {
    // Whoever asks gets something.
    const status = answer !== undefined ? "200" : route.startsWith("GET ") ? "default" : "204";
    statuses.set(status, "");
    draft.notes.gap(`no page lists the statuses: ${status} alone`, route);
  }
  const successes = [...statuses.keys()].filter((status) => /^2/.test(status)).sort();
  const holder =
    successes.find((status) => status !== "204" && status !== "205") ??
    successes[0] ??
    [...statuses.keys()].find((status) => status === "default");
  const types = [...new Set(sayings.flatMap(({ said }) => said.answerTypes.map(({ value }) => value)))];
  const schema = answer && writeSchema(settle(answer.value, { name: "", description: "" }), draft);
  return Object.fromEntries(
    [...statuses]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([status, description]) => {
        const content =
          status === holder && schema
            ? { content: contentOf(types.length > 0 ? types : ["application/json"], schema) }
            : {};
        return [status, { description: description || describeStatus(status), ...content }];
      }),
  );
}

/** Tells of statuses that some pages list and others do not; those that list none say nothing. */
function noteStatuses(
  statuses: readonly string[],
  sayings: readonly Saying<OperationFacts>[],
  route: string,
  { notes }: Drafting,
): void {
  const listing = sayings.filter(({ said }) => said.statuses.length > 0);
  for (const status of statuses) {
    const has = ({ said }: Saying<OperationFacts>): boolean => said.statuses.some(({ value }) => value === status);
    const languages = (of: readonly Saying<OperationFacts>[]): string => {
      return [...new Set(of.map(({ page }) => page.facts.language))].join(", ");
    };
    const others = listing.filter((saying) => !has(saying));
    if (others.length > 0) {
      notes.choose(`status ${status}, of ${languages(listing.filter(has))} and not of ${languages(others)}`, route);
    }
  }
}

function describeStatus(status: string): string {
  return status === "default" ? "Any other answer" : `Status ${status}`;
}
