import type { Fact, Shape } from "../facts.js";
import { shapeFits } from "./fits-schema.js";
import type { ModelNames } from "./model-names.js";
import { describeSchema, describeShape } from "./schema-type.js";
import type { Part, SpecFile } from "./spec-file.js";
import { type Saying, type Subject, type Topic, wordsOf } from "./topic.js";

/** What fields, parameters and bodies have alike: a name, a type, and whether they have to be given. */

/** Compares a name as requests and answers have it. */
export function compareName(
  subject: Subject,
  name: string,
  sayings: readonly Saying<{ readonly wireName?: Fact<string> }>[],
): Topic {
  const words = wordsOf(
    sayings,
    (facts) => facts.wireName,
    (value) => ({ says: value, agrees: value === name }),
  );
  return { subject, aspect: "name", spec: name, words };
}

/** Compares whether something has to be given. */
export function compareNeed(
  subject: Subject,
  isRequired: boolean,
  sayings: readonly Saying<{ readonly required?: Fact<boolean> }>[],
): Topic {
  const need = (required: boolean): string => (required ? "required" : "optional");
  const words = wordsOf(
    sayings,
    (facts) => facts.required,
    (value) => ({ says: need(value), agrees: value === isRequired }),
  );
  return { subject, aspect: "required", spec: need(isRequired), words };
}

/** Compares a type. */
export function compareType(
  spec: SpecFile,
  subject: Subject,
  schema: Part | undefined,
  sayings: readonly Saying<{ readonly type?: Fact<Shape> }>[],
  names: ModelNames,
): Topic {
  const words = wordsOf(
    sayings,
    (facts) => facts.type,
    (value, page) => {
      const agrees = shapeFits(value, schema, spec, (onPage, model) => names.find(page, onPage) === model);
      return { says: describeShape(value), agrees };
    },
  );
  return { subject, aspect: "type", spec: describeSchema(spec, schema), words };
}
