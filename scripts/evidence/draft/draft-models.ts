import type { Schema } from "../../document/document.js";
import type { FieldFacts, ModelFacts } from "../facts.js";
import { allLimits, noteGuesses, noteOthers } from "./draft-parameter.js";
import { type Drafting, surest, wordsFor } from "./drafting.js";
import { gatherFields, type ModelSayings, type Saying } from "./gather.js";
import { describeGuesses, mostExact, settle } from "./settle-type.js";
import { withLimits, withNull, writeSchema, writeValues } from "./write-schema.js";

/** How operations use models: by themselves, or in lists and maps too. By bare names. */
export interface Uses {
  readonly whole: ReadonlySet<string>;
  readonly any: ReadonlySet<string>;
}

/**
 * The schemas of all models that have a page, that an example shows or that something refers to.
 *
 * @param used - Models that are sent or come back, by their bare names: what has no page is an object then.
 */
export function draftModels(draft: Drafting, used: Uses): Record<string, Schema> {
  const schemas = new Map<string, Schema>();
  for (const [key, model] of draft.models) {
    const isPage = model.sayings.some(({ said }) => said.name.sure === "stated");
    if (isPage || draft.referred.has(key)) schemas.set(model.name, draftModel(key, model, draft, used));
  }
  // Fields may refer to further models.
  for (const [key, name] of draft.referred) {
    if (schemas.has(name)) continue;
    const model = draft.models.get(key);
    schemas.set(name, model ? draftModel(key, model, draft, used) : guessModel(name, used.any.has(key), draft));
  }
  return Object.fromEntries([...schemas].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function draftModel(key: string, model: ModelSayings, draft: Drafting, used: Uses): Schema {
  const description = wordsFor(model.sayings, "description");
  const described = description === "" ? {} : { description };
  const listed = model.sayings.find(({ said }) => said.values !== undefined && said.name.sure === "stated")?.said
    .values;
  if (listed !== undefined) {
    const values = listed.map(({ value }) => value);
    const isWhole = values.every((value) => Number.isInteger(value));
    const name = isWhole ? "integer" : typeof values[0] === "number" ? "number" : "string";
    const isNullable = model.sayings.some(({ said }) => said.type?.value.nullable);
    const type: Schema = { type: isNullable ? [name, "null"] : name };
    return { ...described, ...type, enum: withNull(values, type) };
  }
  const stated = model.sayings.find(({ said }) => said.type !== undefined)?.said;
  const fields = gatherFields(model);
  // Examples show members of what pages say to be another type.
  const isOther = stated?.type?.sure === "stated" && model.sayings.every(({ said }) => isShown(said));
  if (fields.length > 0 && !isOther) {
    const { values, nullable } = stated?.type?.value ?? {};
    const object = { ...draftFields(model.name, fields, draft), ...writeValues(values, draft) };
    return { ...described, ...object, ...(nullable && { type: ["object", "null"] }) };
  }
  if (stated?.type !== undefined) {
    return {
      ...described,
      ...withLimits(writeSchema(settle(stated.type.value, { name: model.name, description }), draft), stated),
    };
  }
  const shown = model.sayings.flatMap(({ said }) => said.values ?? []).map(({ value }) => value);
  return {
    ...described,
    ...guessModel(model.name, shown.length === 0 && used.whole.has(key), draft),
    ...(shown.length > 0 && { examples: [...new Set(shown)] }),
  };
}

/** Whether a page lists no members of a model, though it may show some. */
function isShown({ name, fields }: ModelFacts): boolean {
  return name.sure !== "stated" || fields.length === 0;
}

/** A model of which no page tells anything: an object where it is used as one, else an enumeration's text. */
function guessModel(name: string, isObject: boolean, { notes }: Drafting): Schema {
  notes.gap(`no page lists the fields or values of a model: any ${isObject ? "object" : "string"}`, name);
  return { type: isObject ? "object" : "string" };
}

function draftFields(model: string, fields: readonly (readonly Saying<FieldFacts>[])[], draft: Drafting): Schema {
  const drafted = fields.map((sayings) => draftField(model, sayings, draft));
  const required = drafted.filter((field) => field.required).map(({ name }) => name);
  return {
    type: "object",
    properties: Object.fromEntries(drafted.map(({ name, schema }) => [name, schema])),
    ...(required.length > 0 && { required }),
  };
}

interface DraftedField {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

function draftField(model: string, sayings: readonly Saying<FieldFacts>[], draft: Drafting): DraftedField {
  const facts = sayings.map(({ said }) => said);
  const description = wordsFor(sayings, "description");
  const name = draft.wireNames.find(
    facts.map((fact) => fact.name.value),
    facts.find(({ wireName }) => wireName !== undefined)?.wireName,
    model,
  );
  const types = facts.map((fact) => fact.type);
  const type = mostExact(types);
  noteOthers(`${model}.${name}`, type, types, draft.notes);
  const limits = allLimits(sayings);
  const sample = facts.find((fact) => fact.sample !== undefined)?.sample?.value;
  const shape = settle(type?.value ?? {}, {
    name,
    description,
    default: limits.default?.value,
    enum: limits.enum?.value,
    sample,
  });
  noteGuesses(describeGuesses(type?.value, shape), limits, `${model}.${name}`, draft.notes);
  const schema = {
    ...withLimits(writeSchema(shape, draft), limits),
    ...(description !== "" && { description }),
    ...(facts.some((fact) => fact.readOnly) && { readOnly: true }),
    ...(sample !== undefined && { examples: [sample] }),
  };
  const required = surest(facts.flatMap((fact) => fact.required ?? []))?.value ?? false;
  return { name, required, schema };
}
