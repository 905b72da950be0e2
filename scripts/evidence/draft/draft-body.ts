import type { MediaType, RequestBody, Schema } from "../../document/document.js";
import { isForm } from "../content-types.js";
import type { OperationFacts } from "../facts.js";
import { allLimits, type DraftedParameter } from "./draft-parameter.js";
import { type Drafting, wordsFor } from "./drafting.js";
import type { Saying } from "./gather.js";
import { withLimits, writeSchema } from "./write-schema.js";

/** The body: what is sent as a whole, or a form of fields. */
export function draftBody(
  parameters: readonly DraftedParameter[],
  sayings: readonly Saying<OperationFacts>[],
  draft: Drafting,
): RequestBody | undefined {
  const types = [...new Set(sayings.flatMap(({ said }) => said.requestTypes.map(({ value }) => value)))];
  const body = parameters.find(({ place }) => place === "body");
  if (body !== undefined) {
    const description = wordsFor(body.sayings, "description");
    const schema = withLimits(writeSchema(body.type, draft), allLimits(body.sayings));
    return {
      ...(description !== "" && { description }),
      required: body.required,
      content: contentOf(types.length > 0 ? types : ["application/json"], schema),
    };
  }
  const fields = parameters.filter(({ place }) => place === "form");
  if (fields.length === 0) return undefined;
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  const schema: Schema = {
    type: "object",
    properties: Object.fromEntries(fields.map((field) => [field.name, describedSchema(field, draft)])),
    ...(required.length > 0 && { required }),
  };
  return { required: required.length > 0, content: contentOf(types.filter(isForm), schema) };
}

function describedSchema({ type, sayings }: DraftedParameter, draft: Drafting): Schema {
  const description = wordsFor(sayings, "description");
  return {
    ...withLimits(writeSchema(type, draft), allLimits(sayings)),
    ...(description !== "" && { description }),
  };
}

/** One schema in each of some content types. */
export function contentOf(types: readonly string[], schema: Schema): Record<string, MediaType> {
  return Object.fromEntries(types.map((type) => [type, { schema }]));
}
