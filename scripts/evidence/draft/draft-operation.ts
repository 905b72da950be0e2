import type { MediaType, Operation, Parameter, RequestBody, Response, Schema } from "../../document/document.js";
import { camelCase, words } from "../../names.js";
import { isForm } from "../content-types.js";
import type { Fact, OperationFacts, ParameterFacts, Place, Shape } from "../facts.js";
import { bareName } from "../places.js";
import { agreed, type Drafting, wordsFor } from "./drafting.js";
import type { OperationSayings, Saying } from "./gather.js";
import { isSettled, mostExact, settle } from "./settle-type.js";
import { withLimits, writeSchema } from "./write-schema.js";

/** An operation of a document, made of what all pages say of it. */
export function draftOperation({ method, path, sayings }: OperationSayings, draft: Drafting): Operation {
  const route = `${method} ${path}`;
  const names = sayings.map(({ said }) => said.name.value);
  const parameters = gatherParameters(sayings, route, draft);
  const own = parameters.filter(({ place }) => place === "path" || place === "query" || place === "header");
  const body = draftBody(parameters, sayings, draft);
  const description = wordsFor(sayings, "description");
  const summary = wordsFor(sayings, "summary") || shortened(description) || sentence(names[0] ?? route);
  const security = sayings[0]?.said.security ?? [];
  return {
    operationId: chooseName(names),
    tags: [...new Set(sayings.map(({ page }) => tagOf(page.facts.title.value)))],
    summary,
    ...(description !== "" && description !== summary && { description }),
    ...(own.length > 0 && { parameters: own.map((one) => draftParameter(one, draft)) }),
    ...(body && { requestBody: body }),
    responses: draftResponses(sayings, route, draft),
    security: security.map(({ value }) => ({ [value]: [] })),
  };
}

/** A tag, of the class that has its operations: `UsersApi` → `users`. */
export function tagOf(title: string): string {
  return camelCase(title.replace(/(Api|API)$/, "") || title);
}

/** The name with the vendor's own capitals, which Python's has lost: `AddAWSAccessCredentials`. */
function chooseName(names: readonly string[]): string {
  return camelCase(names.find((name) => /[A-Z]/.test(name)) ?? names[0] ?? "");
}

/** The first sentence, where it is short. */
function shortened(text: string): string {
  const first = /^[^\n]*?(?:[.!?](?=\s|$)|$)/.exec(text.trim())?.[0] ?? "";
  return first.length <= 120 ? first : "";
}

function sentence(name: string): string {
  const text = words(name)
    .map((word) => (/^[A-Z]{2,}$/.test(word) ? word : word.toLowerCase()))
    .join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

interface DraftedParameter {
  readonly place: Place;
  readonly name: string;
  readonly type: Shape;
  readonly required: boolean;
  readonly sayings: readonly Saying<ParameterFacts>[];
}

/** The parameters of an operation, each with what all pages say of it: they have one name in several spellings. */
function gatherParameters(
  sayings: readonly Saying<OperationFacts>[],
  route: string,
  draft: Drafting,
): DraftedParameter[] {
  const found = new Map<string, Saying<ParameterFacts>[]>();
  for (const { said, page } of sayings) {
    for (const parameter of said.parameters) {
      const isBody = parameter.in.value === "body";
      const key = isBody
        ? "\0body"
        : bareName(parameter.wireName?.value ?? draft.wireNames.find([parameter.name.value]));
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
  const place = agreed(facts.map((fact) => fact.in))?.value ?? "query";
  const stated = facts.find(({ wireName }) => wireName !== undefined)?.wireName;
  const name = place === "header" && stated === undefined ? wireNames.header(names) : wireNames.find(names, stated);
  const type = mostExact(facts.map((fact) => fact.type));
  const fallback = facts.find((fact) => fact.default !== undefined)?.default?.value;
  const signs = { name, description: wordsFor(sayings, "description"), default: fallback };
  noteOthers(
    `${route} ${name}`,
    type,
    facts.map((fact) => fact.type),
    notes.choices,
  );
  if (place !== "body" && facts.every((fact) => fact.in.sure === "derived"))
    notes.guess(`in ${place}`, `${route} ${name}`);
  const settled = settle(type?.value ?? {}, signs);
  if (isSettled(type?.value, settled)) notes.guess(String(settled.type), `${route} ${name}`);
  const isRequired = agreed(facts.map(({ required }) => required))?.value ?? false;
  return { place, name, type: settled, required: place === "path" || isRequired, sayings };
}

/** Tells that pages name different models, and whose was taken. */
export function noteOthers(
  where: string,
  taken: Fact<Shape> | undefined,
  types: readonly Fact<Shape>[],
  choices: string[],
): void {
  const named = (fact: Fact<Shape> | undefined): string | undefined => fact?.value.model ?? fact?.value.items?.model;
  const model = named(taken);
  const other = types.find(
    (one) => named(one) !== undefined && model !== undefined && bareName(named(one) ?? "") !== bareName(model),
  );
  if (taken !== undefined && other !== undefined) {
    choices.push(`${where}: ${model} (${taken.at}), not ${named(other)} (${other.at})`);
  }
}

function draftParameter({ place, name, type, required, sayings }: DraftedParameter, draft: Drafting): Parameter {
  const description = wordsFor(sayings, "description");
  return {
    name,
    // Forms and bodies were taken out before.
    in: place as Parameter["in"],
    ...(required && { required }),
    ...(description !== "" && { description }),
    schema: withLimits(writeSchema(type, draft.nameOf), allLimits(sayings)),
  };
}

/** Limits that any page names; those of the first page that names one. */
export function allLimits(sayings: readonly Saying<object>[]): ParameterFacts {
  return Object.assign({}, ...sayings.map(({ said }) => said).reverse());
}

/** The body: what is sent as a whole, or a form of fields. */
function draftBody(
  parameters: readonly DraftedParameter[],
  sayings: readonly Saying<OperationFacts>[],
  draft: Drafting,
): RequestBody | undefined {
  const types = [...new Set(sayings.flatMap(({ said }) => said.requestTypes.map(({ value }) => value)))];
  const body = parameters.find(({ place }) => place === "body");
  if (body !== undefined) {
    const description = wordsFor(body.sayings, "description");
    const schema = withLimits(writeSchema(body.type, draft.nameOf), allLimits(body.sayings));
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
    ...withLimits(writeSchema(type, draft.nameOf), allLimits(sayings)),
    ...(description !== "" && { description }),
  };
}

function contentOf(types: readonly string[], schema: Schema): Record<string, MediaType> {
  return Object.fromEntries(types.map((type) => [type, { schema }]));
}

/** The answers: pages tell the type of the first success alone. */
function draftResponses(
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
  const answers = sayings.flatMap(({ said }) => said.answer ?? []);
  const answer = mostExact(answers);
  noteOthers(`${route} answer`, answer, answers, draft.notes.choices);
  if (statuses.size === 0) {
    statuses.set(answer === undefined ? "204" : "200", "");
    draft.notes.gaps.push(`${route}: no page lists its statuses: ${answer === undefined ? "204" : "200"} alone`);
  }
  const successes = [...statuses.keys()].filter((status) => /^2/.test(status)).sort();
  const holder =
    successes.find((status) => status !== "204" && status !== "205") ??
    successes[0] ??
    [...statuses.keys()].find((status) => status === "default");
  const types = [...new Set(sayings.flatMap(({ said }) => said.answerTypes.map(({ value }) => value)))];
  const schema = answer && writeSchema(settle(answer.value, { name: "", description: "" }), draft.nameOf);
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

function describeStatus(status: string): string {
  return status === "default" ? "Any other answer" : `Status ${status}`;
}
