import { count } from "../../prose.js";
import { valueListsOf } from "./schema-type.js";
import type { Part, SpecFile } from "./spec-file.js";
import type { Topic } from "./topic.js";

/** What a document has that no page tells of, so that nothing holds it: fields of models, and listed values. */
export function describeUntold(spec: SpecFile, topics: readonly Topic[]): string | undefined {
  const told = new Set(topics.flatMap(({ subject, words }) => (words.length > 0 ? (subject.pointer ?? []) : [])));
  const valued = new Set(
    topics.flatMap(({ aspect, words, heldAt = [] }) => {
      return /^(enum|values)$/.test(aspect) && words.length > 0 ? heldAt : [];
    }),
  );
  const schemas = spec.members(spec.member(spec.root, "components", "schemas")).map(([, schema]) => schema);
  const fields = schemas.flatMap((schema) => {
    return spec.members(spec.member(schema, "properties")).map(([, property]) => property);
  });
  const lists = [...new Set([...schemas, ...fields].flatMap((part) => valueListsOf(spec, part)).map(pointerOf))];
  const parts = [
    tell(fields.filter(({ pointer }) => !told.has(pointer)).length, fields.length, "field"),
    tell(lists.filter((pointer) => !valued.has(pointer)).length, lists.length, "enumeration"),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : `no page tells of ${parts.join(" and ")}`;
}

function pointerOf({ pointer }: Part): string {
  return pointer;
}

function tell(untold: number, all: number, noun: string): string | undefined {
  return untold === 0 ? undefined : `${untold} of ${count(all, noun)}`;
}
