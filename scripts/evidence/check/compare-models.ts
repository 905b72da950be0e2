import type { FieldFacts, ModelFacts } from "../facts.js";
import { compareName, compareNeed, compareType } from "./compare-facts.js";
import { compareLimits, json, list } from "./compare-limits.js";
import { valueFits } from "./fits-schema.js";
import { matchMembers, sayEach } from "./match-members.js";
import type { ModelNames, NamedPage } from "./model-names.js";
import { describeSchema, knownValues, propertiesOf, requiredOf, valueListsOf } from "./schema-type.js";
import { ownMember, type Part, type SpecFile } from "./spec-file.js";
import { partOf, schemaSubject } from "./subjects.js";
import { existence, present, type Saying, type Subject, type Topic, type Word, wordsOf } from "./topic.js";

/** Compares the models that pages are about, or that their examples show. */
export function compareModels(spec: SpecFile, pages: readonly NamedPage[], names: ModelNames): Topic[] {
  const schemas = new Map(spec.members(spec.member(spec.root, "components", "schemas")));
  const found = new Map<string, Saying<ModelFacts>[]>();
  for (const { page, facts } of pages) {
    for (const model of facts.models) {
      const name = names.find(page, model.name.value) ?? model.name.value;
      found.set(name, [...(found.get(name) ?? []), { page, at: model.name.at, facts: model }]);
    }
  }
  return [...found].flatMap(([name, sayings]) => {
    const schema = schemas.get(name);
    const subject = schemaSubject(name, schema?.pointer);
    // The names of those that the document has are compared by themselves.
    if (schema === undefined) return [existence(subject, "a model", sayings)];
    return [
      ...compareWhole(spec, subject, schema, sayings, names),
      ...compareFields(spec, subject, schema, sayings, names),
    ];
  });
}

/** Compares an enumeration's values, or the type that a model is another name of. */
function compareWhole(
  spec: SpecFile,
  subject: Subject,
  schema: Part,
  sayings: readonly Saying<ModelFacts>[],
  names: ModelNames,
): Topic[] {
  const known = knownValues(spec, schema);
  const values = sayings.flatMap(({ page, at, facts }): Word[] => {
    if (facts.values === undefined) return [];
    const shown = facts.values.map(({ value }) => value);
    // An example shows some of them, a page of the model has all.
    const isWhole = facts.name.sure === "stated";
    const agrees = isWhole ? list(shown) === list(known) : shown.every((value) => known.includes(value));
    return [{ page, at: facts.values[0]?.at ?? at, says: list(shown), agrees }];
  });
  return [
    {
      subject,
      aspect: "enum",
      spec: list(known),
      words: values,
      heldAt: valueListsOf(spec, schema).map(({ pointer }) => pointer),
    },
    compareType(spec, subject, schema, sayings, names),
  ];
}

function compareFields(
  spec: SpecFile,
  subject: Subject,
  schema: Part,
  sayings: readonly Saying<ModelFacts>[],
  names: ModelNames,
): Topic[] {
  const properties = propertiesOf(spec, schema);
  const required = requiredOf(spec, schema);
  const { own, others } = matchMembers(
    [...properties].map(([name, property]) => ({ name, property })),
    sayings.map(({ facts }) => facts.fields),
  );
  // An example need not have all fields.
  const isWhole = sayings.map(({ facts }) => facts.name.sure === "stated");
  return [
    ...own.flatMap(([{ name, property }, fields]) => {
      const part = partOf(subject, `properties.${name}`, property);
      const found = sayEach(sayings, fields).filter(({ facts }, index) => facts !== undefined || isWhole[index]);
      const field = { name, property, isRequired: required.has(name) };
      return [existence(part, "a field", found), ...compareField(spec, part, field, present(found), names)];
    }),
    ...others.map(([{ name }, fields]) => {
      return existence(partOf(subject, `properties.${name}`, undefined), "a field", sayEach(sayings, fields));
    }),
  ];
}

function compareField(
  spec: SpecFile,
  subject: Subject,
  { name, property, isRequired }: { name: string; property: Part; isRequired: boolean },
  sayings: readonly Saying<FieldFacts>[],
  names: ModelNames,
): Topic[] {
  const type = compareType(spec, subject, property, sayings, names);
  const fitting = sayings.filter(({ page }) => type.words.some((word) => word.page === page && word.agrees));
  const samples = wordsOf(
    fitting,
    (facts) => facts.sample,
    (value) => ({ says: json(value), agrees: valueFits(value, property, spec) }),
  );
  const known = knownValues(spec, property);
  const readOnly = ownMember(property, "readOnly")?.value === true;
  const access = (isReadOnly: boolean): string => (isReadOnly ? "read-only" : "writable");
  return [
    compareName(subject, name, sayings),
    type,
    {
      subject,
      aspect: "values",
      spec: known.length > 0 ? list(known) : describeSchema(spec, property),
      words: samples,
      heldAt: valueListsOf(spec, property).map(({ pointer }) => pointer),
    },
    compareNeed(subject, isRequired, sayings),
    {
      subject,
      aspect: "readOnly",
      spec: access(readOnly),
      words: wordsOf(
        sayings,
        (facts) => facts.readOnly,
        (value) => ({ says: access(value), agrees: readOnly }),
      ),
    },
    ...compareLimits(spec, subject, property, sayings),
  ];
}
