import type { NamedExample, Operation, Response } from "../model.js";
import { exampleName } from "../names.js";

/** Operations whose examples have names: those that are the same are one, and no two others have one name. */
export function nameExamples<One extends Pick<Operation, "responses">>(
  operations: readonly One[],
  models: ReadonlySet<string>,
): One[] {
  const taken = new Set(models);
  const numbers = new Map<string, number>();
  const named = new Map<string, NamedExample>();
  /** By the value, which is one for all operations that share a response. */
  const found = new Map<unknown, NamedExample>();

  function nameOne({ name: wanted, value }: NamedExample): NamedExample {
    const text = JSON.stringify(value);
    const known = named.get(text);
    if (known) return known;
    const one = { name: exampleName(wanted, taken, numbers), value };
    taken.add(one.name);
    named.set(text, one);
    return one;
  }

  return operations.map((operation) => {
    const responses = operation.responses.map((response): Response => {
      const { sample } = response;
      if (sample?.example === undefined) return response;
      const { value } = sample.example;
      const example = found.get(value) ?? nameOne(sample.example);
      found.set(value, example);
      return { ...response, sample: { ...sample, example } };
    });
    return { ...operation, responses };
  });
}
