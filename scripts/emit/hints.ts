import type { Body, Operation, Parameter, Parts, Style, Success, SuccessHeader } from "../model.js";
import { type Code, call, join, plain, ts, value } from "./code.js";
import { literal, memberName } from "./literal.js";
import { writersOf } from "./writers.js";

/** What an operation's hints can hold, in the order in which they are written. */
export type HintName =
  | "header"
  | "cookie"
  | "style"
  | "json"
  | "body"
  | "response"
  | "headers"
  | "idempotent"
  | "security";

/** Where an operation departs from the common one, as the runtime takes it: `{ response: emptyResponse }`; none if it does not. */
export function emitHints(operation: Operation): Code | undefined {
  const members = hintMembers(operation);
  return members.length === 0 ? undefined : record(members);
}

/** The members of an operation's hints. */
export function hintMembers(operation: Operation, leftOut: readonly HintName[] = []): [name: HintName, code: Code][] {
  const { parameters, success, idempotent, security } = operation;
  const namesIn = (place: string): string[] => parameters.filter((one) => one.in === place).map(({ name }) => name);
  const styles = parameters.flatMap((parameter): [string, Code][] => {
    const style = emitParameterStyle(parameter);
    return style ? [[parameter.name, style]] : [];
  });
  const json = parameters.filter(({ isJson }) => isJson).map(({ name }) => name);
  const conversions = success.headers.map((header): [string, Code] => [header.name, plain(conversion[header.value])]);
  const hints: [HintName, Code | undefined][] = [
    ["header", ifAny(namesIn("header"))],
    ["cookie", ifAny(namesIn("cookie"))],
    ["style", styles.length > 0 ? namedRecord(styles) : undefined],
    ["json", ifAny(json)],
    ["body", emitBody(writersOf(operation))],
    ["response", emitSuccess(success)],
    ["headers", conversions.length > 0 ? call("readHeaders", [namedRecord(conversions)]) : undefined],
    ["idempotent", idempotent ? plain("true") : undefined],
    ["security", security && plain(literal(security))],
  ];
  return hints.flatMap(([name, code]): [HintName, Code][] =>
    code === undefined || leftOut.includes(name) ? [] : [[name, code]],
  );
}

/** An object of properties whose names need no quotes. */
export function record(members: readonly (readonly [name: string, value: Code | string])[]): Code {
  return ts`{ ${join(
    members.map(([name, value]) => ts`${name}: ${value}`),
    ", ",
  )} }`;
}

/** An object of properties with any names. */
function namedRecord(members: readonly (readonly [name: string, value: Code | string])[]): Code {
  return record(members.map(([name, value]) => [memberName(name), value]));
}

/** What makes a value of a header's text. */
const conversion: Readonly<Record<SuccessHeader["value"], string>> = { number: "Number", string: "String" };

/** Nothing for a parameter in the default style of its place, under the name that it has on the wire. */
function emitParameterStyle({ in: place, wireName, style }: Parameter): Code | undefined {
  const own = style && emitStyle(style);
  // A path has no names but in the style that puts them there, and the name of a header has no case.
  const isWritten = place === "query" || place === "cookie" || style?.name === "matrix";
  return wireName === undefined || !isWritten ? own : call("named", [literal(wireName), ...(own ? [own] : [])]);
}

/** Nothing for a body that is JSON, which is the default. */
function emitBody(bodies: readonly Body[]): Code | undefined {
  const [only, ...others] = bodies;
  if (only === undefined || others.length > 0)
    return only && call("chosenBody", [namedRecord(bodies.map((one) => [one.sentAs, emitWriter(one)]))]);
  return isPlainJson(only) ? undefined : emitWriter(only);
}

function isPlainJson({ kind, sentAs }: Body): boolean {
  return kind === "json" && sentAs === "application/json";
}

function emitWriter(body: Body): Code {
  switch (body.kind) {
    case "json":
      return call("jsonBody", isPlainJson(body) ? [] : [literal(body.sentAs)]);
    case "raw":
      return call("rawBody", [literal(body.sentAs)]);
    case "form":
      return call("formBody", emitOptions(body.styles, emitStyle));
    case "multipart":
      return call(
        "multipartBody",
        emitOptions(body.ways, (way) => (typeof way === "string" ? literal(way) : emitStyle(way))),
      );
  }
}

/** What reads a response that has no body, or one that nobody knows. */
const bodiless = { none: "emptyResponse", any: "anyResponse" } as const;

/** Nothing for a response in JSON, which is the default. */
function emitSuccess({ content, byStatus }: Success): Code | undefined {
  if (content === "none" || content === "any") return value(bodiless[content]);
  const isJson = content.join() === "application/json";
  const body = isJson ? value("jsonResponse") : call("typedResponse", content.map(emitContent));
  const others = Object.entries(byStatus).filter(([, brings]) => brings !== "body");
  if (others.length === 0) return isJson ? undefined : body;
  // A range would take in the statuses that bring a body.
  const listed = others.some(([status]) => status.endsWith("XX")) ? Object.entries(byStatus) : others;
  const responses = listed.map(([status, brings]): [string, Code] => {
    return [status, brings === "body" ? body : value(bodiless[brings])];
  });
  return call("byStatus", [body, namedRecord(responses)]);
}

function emitContent(content: string | Parts): Code | string {
  if (typeof content === "string") return literal(content);
  switch (content.kind) {
    case "jsonLines":
      return call(content.kind, [literal(content.mediaType)]);
    case "jsonEvents":
      return call(content.kind, content.textTypes.map(literal));
    case "jsonSequence":
    case "eventData":
    case "eventText":
    case "textEvents":
      return call(content.kind, []);
  }
}

/** A style, with what is not its own default. */
function emitStyle({ name, explode, allowReserved }: Style): Code {
  const isDefault = explode === (name === "form") || name === "deepObject";
  const style = call(name, isDefault ? [] : [`{ explode: ${explode} }`]);
  return allowReserved ? call("allowReserved", [style]) : style;
}

function emitOptions<T>(options: Readonly<Record<string, T>>, emit: (option: T) => Code | string): Code[] {
  const members = Object.entries(options).map(([name, option]): [string, Code | string] => [name, emit(option)]);
  return members.length === 0 ? [] : [namedRecord(members)];
}

function ifAny(list: readonly string[]): Code | undefined {
  return list.length > 0 ? plain(literal(list)) : undefined;
}
