import type { LimitFacts, ParameterFacts } from "./facts.js";
import { type Member, readMembers } from "./members.js";
import type { Page } from "./page.js";
import { type Placed, placeParameters, type Request } from "./places.js";
import type { Section } from "./sections.js";

/** Reads the parameters of an operation: where each goes is not written, and told by the request. */
export function readParameters(sections: readonly Section[], request: Request, page: Page): ParameterFacts[] {
  const members = readTables(sections, page);
  const places = placeParameters(members, request, page);
  return members.map((member, index) => readParameter(member, places[index], page));
}

/** The parameters of all tables. Go's tell by their title, or by the example, which of them are optional. */
function readTables(sections: readonly Section[], page: Page): Member[] {
  const optional = optionalNames(sections);
  return sections.flatMap(({ title, blocks }) => {
    if (!/parameters$/i.test(title)) return [];
    const isOptional = /^optional/i.test(title);
    const members = readMembers(blocks, page).filter((member) => !isCalls(member));
    return members.map((member) =>
      isOptional || optional.has(member.name) ? { ...member, notes: { ...member.notes, isOptional: true } } : member,
    );
  });
}

/** Whether a parameter is none of the API's: Go's calls take a context, and a struct of what is optional. */
function isCalls({ name, type: { value: shape } }: Member): boolean {
  return (
    (name === "ctx" && shape.model === "Context") || (name === "optional" && /^[A-Z]\w*Opts$/.test(shape.model ?? ""))
  );
}

function readParameter(member: Member, placed: Placed | undefined, page: Page): ParameterFacts {
  const { line, name, type, description, notes } = member;
  const limits: LimitFacts = member.limits;
  const parameter: ParameterFacts = {
    name: page.fact(name, line),
    ...(placed?.wireName && { wireName: placed.wireName }),
    in: placed?.in ?? page.fact("query", line, "derived"),
    type: { value: type.value, at: type.at, sure: type.sure },
    required: page.fact(!notes.isOptional, line),
    ...limits,
  };
  return page.describe(parameter, { description });
}

/** Parameters whose line of an example ends with `(optional)`: Go's tables do not tell. */
function optionalNames(sections: readonly Section[]): Set<string> {
  const lines = sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "code" ? block.lines : [])));
  return new Set(lines.flatMap((line) => /^\s*(\w+) := .*\/\/ .*\(optional\)/.exec(line)?.[1] ?? []));
}
