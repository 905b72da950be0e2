import type { Answer, AnswerHeader, Body, Operation, Parameter, Parts, Style } from "../model.js";
import { call, type Expression, plain, record, reference } from "./expression.js";

/** What an operation's hints can hold, in the order in which they are written. */
export type HintName =
  | "header"
  | "cookie"
  | "style"
  | "json"
  | "body"
  | "answer"
  | "headers"
  | "idempotent"
  | "security";

/** Where an operation departs from the common one, as the runtime takes it: `{ answer: noAnswer }`; empty where it does not. */
export function emitHints(operation: Operation, leftOut: readonly HintName[] = []): string {
  const members = hintMembers(operation, leftOut);
  return members.length === 0 ? "" : `{ ${members.join(", ")} }`;
}

/** The members of an operation's hints, each as it is written. */
export function hintMembers(operation: Operation, leftOut: readonly HintName[]): string[] {
  return hintsOf(operation, leftOut).map(([name, { text }]) => `${name}: ${text}`);
}

/** Names of the runtime's values that the hints of an operation need. */
export function hintImports(operation: Operation, leftOut: readonly HintName[] = []): string[] {
  return [...new Set(hintsOf(operation, leftOut).flatMap(([, { names }]) => names))];
}

function hintsOf(operation: Operation, leftOut: readonly HintName[]): [name: HintName, code: Expression][] {
  const { parameters, body, answer, idempotent, security } = operation;
  const namesIn = (place: string): string[] => parameters.filter((one) => one.in === place).map(({ name }) => name);
  const styles = parameters.flatMap((parameter): [string, Expression][] => {
    const style = emitParameterStyle(parameter);
    return style ? [[parameter.name, style]] : [];
  });
  const json = parameters.filter(({ isJson }) => isJson).map(({ name }) => name);
  const conversions = answer.headers.map(({ name, type }): [string, Expression] => [name, conversion[type]]);
  const hints: [HintName, Expression | undefined][] = [
    ["header", ifAny(namesIn("header"))],
    ["cookie", ifAny(namesIn("cookie"))],
    ["style", styles.length > 0 ? record(styles) : undefined],
    ["json", ifAny(json)],
    ["body", emitBody(body)],
    ["answer", emitAnswer(answer)],
    ["headers", conversions.length > 0 ? call("readHeaders", [record(conversions)]) : undefined],
    ["idempotent", idempotent ? plain(true) : undefined],
    ["security", security && plain(security)],
  ];
  return hints.flatMap(([name, code]): [HintName, Expression][] =>
    code === undefined || leftOut.includes(name) ? [] : [[name, code]],
  );
}

/** What makes a value of a header's text. */
const conversion: Readonly<Record<AnswerHeader["type"], Expression>> = {
  number: { text: "Number", names: [] },
  string: { text: "String", names: [] },
};

/** Nothing for a parameter in the default style of its place, under the name that it has on the wire. */
function emitParameterStyle({ in: place, wireName, style }: Parameter): Expression | undefined {
  const own = style && emitStyle(style);
  // A path has no names but in the style that puts them there, and the name of a header has no case.
  const isWritten = place === "query" || place === "cookie" || style?.name === "matrix";
  return wireName === undefined || !isWritten ? own : call("named", [plain(wireName), ...(own ? [own] : [])]);
}

/** Nothing for a body that is JSON, which is the default. */
function emitBody(body: readonly Body[]): Expression | undefined {
  const writers = body.map((one): [string, Expression] => [one.mediaType, emitWriter(one)]);
  if (writers.length > 1) return call("chosenBody", [record(writers)]);
  const [only] = writers.map(([, writer]) => writer);
  return only?.text === "jsonBody()" ? undefined : only;
}

function emitWriter(body: Body): Expression {
  switch (body.kind) {
    case "json":
      return call("jsonBody", body.mediaType === "application/json" ? [] : [plain(body.mediaType)]);
    case "raw":
      return call("rawBody", [plain(body.mediaType)]);
    case "form":
      return call("formBody", emitOptions(body.styles, emitStyle));
    case "multipart":
      return call(
        "multipartBody",
        emitOptions(body.ways, (way) => (typeof way === "string" ? plain(way) : emitStyle(way))),
      );
  }
}

/** What reads an answer that has no body, or one that nobody knows. */
const bodiless = { none: "noAnswer", any: "anyAnswer" } as const;

/** Nothing for an answer in JSON, which is the default. */
function emitAnswer({ content, byStatus }: Answer): Expression | undefined {
  if (content === "none" || content === "any") return reference(bodiless[content]);
  const isJson = content.join() === "application/json";
  const body = isJson ? reference("jsonAnswer") : call("typedAnswer", content.map(emitContent));
  const others = Object.entries(byStatus).filter(([, brings]) => brings !== "body");
  if (others.length === 0) return isJson ? undefined : body;
  // A range would take in the statuses that bring a body.
  const listed = others.some(([status]) => status.endsWith("XX")) ? Object.entries(byStatus) : others;
  const answers = listed.map(([status, brings]): [string, Expression] => {
    return [status, brings === "body" ? body : reference(bodiless[brings])];
  });
  return call("byStatus", [body, record(answers)]);
}

function emitContent(content: string | Parts): Expression {
  if (typeof content === "string") return plain(content);
  switch (content.kind) {
    case "jsonLines":
      return call(content.kind, [plain(content.mediaType)]);
    case "jsonEvents":
      return call(content.kind, content.textTypes.map(plain));
    case "jsonSequence":
    case "eventData":
    case "eventText":
    case "textEvents":
      return call(content.kind, []);
  }
}

/** A style, with what is not its own default. */
function emitStyle({ name, explode, allowReserved }: Style): Expression {
  const isDefault = explode === (name === "form") || name === "deepObject";
  const style = call(name, isDefault ? [] : [{ text: `{ explode: ${explode} }`, names: [] }]);
  return allowReserved ? call("allowReserved", [style]) : style;
}

function emitOptions<T>(options: Readonly<Record<string, T>>, emit: (option: T) => Expression): Expression[] {
  const members = Object.entries(options).map(([name, option]): [string, Expression] => [name, emit(option)]);
  return members.length === 0 ? [] : [record(members)];
}

function ifAny(list: readonly string[]): Expression | undefined {
  return list.length > 0 ? plain(list) : undefined;
}
