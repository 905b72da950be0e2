import { isRecord } from "../document/is-record.js";
import type {
  FieldFacts,
  LimitFacts,
  ModelFacts,
  OperationFacts,
  PageFacts,
  ParameterFacts,
  SchemeFacts,
  Shape,
  Unread,
} from "./facts.js";

type Test = (value: unknown) => boolean;

/** Whether a value of JSON is the facts of a page: a file may be of another program, or changed by hand. */
export function holdsFacts(value: unknown): value is PageFacts {
  return isPage(value);
}

const isText: Test = (value) => typeof value === "string";
const isNumber: Test = (value) => typeof value === "number";
const isTruth: Test = (value) => typeof value === "boolean";
const isJson: Test = (value) => value !== undefined;

const maybe =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const oneOrMore =
  (test: Test): Test =>
  (value) =>
    test(value) || listOf(test)(value);

/** A map, by what each of its members has to be: none is left out. */
const mapOf =
  <T>(tests: Readonly<Record<keyof T, Test>>): Test =>
  (value) =>
    isRecord(value) && Object.entries<Test>(tests).every(([name, test]) => test(value[name]));
const factOf = (test: Test): Test => mapOf({ value: test, at: isText, sure: isText });

const [text, number, truth, json] = [factOf(isText), factOf(isNumber), factOf(isTruth), factOf(isJson)];

const isShape: Test = (value) =>
  mapOf<Shape>({
    type: maybe(oneOrMore(isText)),
    format: maybe(oneOrMore(isText)),
    items: maybe(isShape),
    uniqueItems: maybe(isTruth),
    fields: maybe(listOf(isField)),
    values: maybe(isShape),
    model: maybe(isText),
    anyOf: maybe(listOf(isShape)),
    allOf: maybe(listOf(isShape)),
    nullable: maybe(isTruth),
  })(value);

const limits: Readonly<Record<keyof LimitFacts, Test>> = {
  enum: maybe(factOf(listOf(isJson))),
  default: maybe(json),
  minimum: maybe(number),
  maximum: maybe(number),
  minLength: maybe(number),
  maxLength: maybe(number),
  minItems: maybe(number),
  maxItems: maybe(number),
  pattern: maybe(text),
};

const named = { name: text, wireName: maybe(text), type: factOf(isShape) };
const isField = mapOf<FieldFacts>({
  ...limits,
  ...named,
  required: maybe(truth),
  readOnly: maybe(truth),
  sample: maybe(json),
});
const isParameter = mapOf<ParameterFacts>({ ...limits, ...named, in: text, required: truth });

const isOperation = mapOf<OperationFacts>({
  name: text,
  method: text,
  path: text,
  parameters: listOf(isParameter),
  answer: maybe(factOf(isShape)),
  statuses: listOf(text),
  security: listOf(text),
  requestTypes: listOf(text),
  answerTypes: listOf(text),
});

const isScheme = mapOf<SchemeFacts>({
  name: text,
  type: maybe(text),
  in: maybe(text),
  parameter: maybe(text),
  flow: maybe(text),
  authorizationUrl: maybe(text),
  scopes: maybe(listOf(text)),
});

const isModel = mapOf<ModelFacts>({
  ...limits,
  name: text,
  fields: listOf(isField),
  values: maybe(listOf(json)),
  type: maybe(factOf(isShape)),
});

const isPage = mapOf<PageFacts>({
  page: isText,
  dialect: isText,
  language: isText,
  kind: isText,
  title: text,
  baseUrl: maybe(text),
  version: maybe(text),
  operations: listOf(isOperation),
  schemes: listOf(isScheme),
  models: listOf(isModel),
  unread: listOf(mapOf<Unread>({ at: isText, why: isText })),
});
