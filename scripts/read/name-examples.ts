import type { AnswerExample, NamedExample, Operation } from "../model.js";
import { exampleName } from "../names.js";

/** Operations whose examples have names: those that are the same are one, and no two others have one name. */
export function nameExamples<One extends Pick<Operation, "answerExamples">>(
  operations: readonly One[],
  models: readonly string[],
): One[] {
  const taken = new Set(models);
  const numbers = new Map<string, number>();
  const named = new Map<string, NamedExample>();
  /** By the value, which is one for all operations that share an answer. */
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
    const answerExamples = operation.answerExamples.map((answer): AnswerExample => {
      if (answer.example === undefined) return answer;
      const { value } = answer.example;
      const example = found.get(value) ?? nameOne(answer.example);
      found.set(value, example);
      return { ...answer, example };
    });
    return { ...operation, answerExamples };
  });
}
