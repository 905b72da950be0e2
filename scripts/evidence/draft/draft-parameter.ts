import type { Parameter } from "../../document/document.js";
import type { Fact, LimitFacts, OperationFacts, ParameterFacts, Place, Shape } from "../facts.js";
import { bareName } from "../places.js";
import type { DraftNotes } from "./draft-notes.js";
import { type Drafting, surest, wordsFor } from "./drafting.js";
import { keyNames, type Saying } from "./gather.js";
import { describeGuesses, mostExact, settle } from "./settle-type.js";
import { withLimits, writeSchema } from "./write-schema.js";

/** A parameter with all that pages say of it. */
export interface DraftedParameter {
  readonly place: Place;
  readonly name: string;
  readonly type: Shape;
  readonly required: boolean;
  readonly sayings: readonly Saying<ParameterFacts>[];
}

/** The parameters of an operation, each with what all pages say of it: they have one name in several spellings. */
export function gatherParameters(
  sayings: readonly Saying<OperationFacts>[],
  route: string,
  draft: Drafting,
): DraftedParameter[] {
  const found = new Map<string, Saying<ParameterFacts>[]>();
  const keyOf = keyNames(sayings.flatMap(({ said }) => said.parameters));
  for (const { said, page } of sayings) {
    for (const parameter of said.parameters) {
      const { wireName, in: place } = parameter;
      const name = wireName ?? { ...parameter.name, value: draft.wireNames.find([parameter.name.value]) };
      // One name may stand in the path and elsewhere.
      const key = place.value === "body" ? "body" : `${place.value === "path"} ${keyOf({ ...parameter, name })}`;
      found.set(key, [...(found.get(key) ?? []), { said: parameter, page }]);
    }
  }
  return [...found.values()].map((own) => settleParameter(own, route, draft));
}

function settleParameter(
  sayings: readonly Saying<ParameterFacts>[],
  route: string,
  { wireNames, notes }: Drafting,
): DraftedParameter {
  const facts = sayings.map(({ said }) => said);
  const names = facts.map(({ name }) => name.value);
  const place = surest(facts.map((fact) => fact.in))?.value ?? "query";
  const stated = facts.find(({ wireName }) => wireName !== undefined)?.wireName;
  const name = place === "header" && stated === undefined ? wireNames.header(names) : wireNames.find(names, stated);
  const type = mostExact(facts.map((fact) => fact.type));
  const limits = allLimits(sayings);
  const description = wordsFor(sayings, "description");
  const signs = { name, description, default: limits.default?.value, enum: limits.enum?.value };
  noteOthers(
    `${route} ${name}`,
    type,
    facts.map((fact) => fact.type),
    notes,
  );
  if (place !== "body" && facts.every((fact) => fact.in.sure === "derived"))
    notes.guess(`in ${place}`, `${route} ${name}`);
  const settled = settle(type?.value ?? {}, signs);
  noteGuesses(describeGuesses(type?.value, settled), limits, `${route} ${name}`, notes);
  const isRequired = surest(facts.map(({ required }) => required))?.value ?? false;
  return { place, name, type: settled, required: place === "path" || isRequired, sayings };
}

/** Tells that pages name different models, and whose was taken. */
export function noteOthers(
  where: string,
  taken: Fact<Shape> | undefined,
  types: readonly Fact<Shape>[],
  notes: DraftNotes,
): void {
  const named = (fact: Fact<Shape> | undefined): string | undefined => fact?.value.model ?? fact?.value.items?.model;
  const model = named(taken);
  const other = types.find(
    (one) => named(one) !== undefined && model !== undefined && bareName(named(one) ?? "") !== bareName(model),
  );
  if (taken !== undefined && other !== undefined) {
    notes.choose(`${where}: ${model} (${taken.at}), not ${named(other)} (${other.at})`);
  }
}

/** Tells what was chosen of several types, and which limits stand in a description. */
export function noteGuesses(types: readonly string[], limits: LimitFacts, where: string, notes: DraftNotes): void {
  for (const type of types) notes.guess(type, where);
  for (const name of fromWords) if (limits[name]?.sure === "derived") notes.guess(`${name}, of a description`, where);
}

/** Limits that descriptions name. */
const fromWords = ["default", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"] as const;

/** A parameter of a document; none where it is a body or of a form. */
export function draftParameter(
  { place, name, type, required, sayings }: DraftedParameter,
  draft: Drafting,
): Parameter | undefined {
  if (place === "body" || place === "form") return undefined;
  const description = wordsFor(sayings, "description");
  return {
    name,
    in: place,
    ...(required && { required }),
    ...(description !== "" && { description }),
    schema: withLimits(writeSchema(type, draft), allLimits(sayings)),
  };
}

/** Limits that any page names; those of the first page that names one. */
export function allLimits(sayings: readonly Saying<LimitFacts>[]): LimitFacts {
  return Object.assign({}, ...sayings.map(({ said }) => said).reverse());
}
