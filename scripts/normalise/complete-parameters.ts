import type { Parameter } from "../document/document.js";
import type { PathTemplate, Placeholder } from "./path-template.js";

/** The parameters of an operation, as they are sent. */
export interface Sent {
  readonly parameters: Parameter[];
  /** What is sent in the query with every call. */
  readonly query: Record<string, string | string[]>;
}

/**
 * Makes the parameters of an operation fit its path, each once: what is missing is added, and what nothing is to be done
 * with is left out.
 */
export function completeParameters(
  given: readonly Parameter[],
  shared: readonly Parameter[],
  path: PathTemplate,
  note: (message: string) => void,
): Sent {
  const own = lastOfEach(given, note);
  const inherited = lastOfEach(shared, note).filter((one) => !own.some((other) => isSame(one, other)));
  const sendable = [...inherited, ...own].filter((parameter) => isSendable(parameter, note));
  return withQuery(withPath(sendable, path, note), path, note);
}

/** Of several of one name and place the last counts, as it does in most readers. */
function lastOfEach(parameters: readonly Parameter[], note: (message: string) => void): Parameter[] {
  return parameters.filter((parameter, index) => {
    const isRepeated = parameters.slice(index + 1).some((later) => isSame(parameter, later));
    if (isRepeated) note(`the ${parameter.in} parameter \`${parameter.name}\` is there twice: the last one counts`);
    return !isRepeated;
  });
}

/** Names of headers have no case. */
function isSame(one: Parameter, other: Parameter): boolean {
  if (one.in !== other.in) return false;
  return one.in === "header" ? one.name.toLowerCase() === other.name.toLowerCase() : one.name === other.name;
}

function isSendable({ name, in: place }: Parameter, note: (message: string) => void): boolean {
  const isKnown = ["path", "query", "header", "cookie"].includes(place);
  // RFC 9110, section 5.6.2.
  const isSound = isKnown && (place !== "header" || /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name));
  // OpenAPI 3.1.1, Parameter Object: `Authorization` too, but there it may be all that is told of credentials.
  if (place === "header" && /^(accept|content-type)$/i.test(name)) {
    note(`the header \`${name}\` is no parameter: it is sent as the media types of the operation have it`);
    return false;
  }
  if (!isKnown) note(`a parameter in \`${place}\` cannot be sent: \`${name}\` is left out`);
  else if (!isSound) note(`the header \`${name}\` cannot be sent, as no header is called so: it is left out`);
  return isSound;
}

/** Those of the path are the ones that it has placeholders for. */
function withPath(parameters: readonly Parameter[], path: PathTemplate, note: (message: string) => void): Parameter[] {
  const added: Parameter[] = [];
  const found = new Map<Parameter, Parameter>();
  for (const placeholder of path.placeholders) {
    const parameter = findFor(placeholder, parameters);
    if (parameter !== undefined) {
      found.set(parameter, fitPlaceholder(parameter, placeholder, note));
    } else {
      note(`the path has \`{${placeholder.text}}\`, which no parameter describes: it takes a string`);
      added.push(fitPlaceholder(stringIn("path", placeholder.name), placeholder, note));
    }
  }
  return [...added, ...parameters.map((parameter) => found.get(parameter) ?? parameter)];
}

function fitPlaceholder(parameter: Parameter, { text, name }: Placeholder, note: (message: string) => void): Parameter {
  if (parameter.required !== true) note(`the path parameter \`${parameter.name}\` is not required: it is all the same`);
  if (text !== name) note(`the placeholder \`{${text}}\` is taken for \`{${name}}\`: any value is sent, encoded`);
  const fitted = { ...parameter, required: true };
  return parameter.name === name || parameter["x-ts-name"] ? fitted : { ...fitted, "x-ts-name": name };
}

/** What the path has for a query is sent as one; a parameter that it has no place for is not sent at all. */
function withQuery(parameters: readonly Parameter[], path: PathTemplate, note: (message: string) => void): Sent {
  const query = new Map<string, string | string[]>();
  let all = [...parameters];
  for (const { name, value } of path.query) {
    const described = all.find((one) => one.in === "query" && one.name === name);
    // The runtime would take a value of that name for the body.
    if (typeof value === "string" && name !== "body") {
      if (described) note(`the path has a value for \`${name}\`, which is sent with every call: it is no parameter`);
      all = all.filter((one) => one !== described);
      query.set(name, query.has(name) ? [query.get(name) ?? [], value].flat() : value);
    } else if (described === undefined) {
      note(`the path has \`${name}\` in its query: it is a query parameter`);
      const misplaced = typeof value === "string" ? undefined : findFor(value, withoutPlace(all, path));
      all = [...all.filter((one) => one !== misplaced), inQuery(name, value, misplaced)];
    }
  }
  const left = withoutPlace(all, path);
  for (const { name } of left) note(`the path has no \`{${name}}\`: its parameter is left out`);
  return { parameters: all.filter((one) => !left.includes(one)), query: Object.fromEntries(query) };
}

/** A parameter for a value in the path's query, as one of the path's own describes it, if there is one. */
function inQuery(name: string, value: string | Placeholder, described: Parameter | undefined): Parameter {
  if (typeof value === "string")
    return { name, in: "query", required: true, schema: { type: "string", enum: [value] } };
  const { style: _, ...rest } = described ?? stringIn("query", name);
  return { ...rest, name, in: "query", required: !value.optional };
}

/** The path's own parameters that it has no placeholder for. */
function withoutPlace(parameters: readonly Parameter[], path: PathTemplate): Parameter[] {
  const placed = path.placeholders.map((placeholder) => findFor(placeholder, parameters));
  return parameters.filter((one) => one.in === "path" && !placed.includes(one));
}

/** The path's own parameter for a placeholder: by all that stands there, else by its name. */
export function findFor({ text, name }: Placeholder, parameters: readonly Parameter[]): Parameter | undefined {
  const inPath = parameters.filter((one) => one.in === "path");
  return inPath.find((one) => one.name === text) ?? inPath.find((one) => one.name === name);
}

function stringIn(place: Parameter["in"], name: string): Parameter {
  return { name, in: place, required: true, schema: { type: "string" } };
}
