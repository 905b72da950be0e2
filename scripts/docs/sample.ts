import { type Api, kindsOf, type Operation, type Parameter, type Tag, type Type } from "../model.js";
import { camelCase, givenModelName } from "../names.js";

/** Columns that the page of an API shows of a sample without scrolling. */
const width = 60;

/**
 * TypeScript that calls an operation as its document's examples have it. It is not formatted.
 *
 * What is the document's own lands in it as JSON, or as a name that the generator has made.
 */
export function writeSample(api: Api, tag: Tag, operation: Operation): string {
  const { product, productClass, version } = api;
  const client = variable(camelCase(product), "client", new Set([productClass]));
  const construct = `const ${client} = new ${productClass}(`;
  const method = `${client}.${version}.${tag.property}.${operation.name}`;
  return `import { ${productClass} } from ${JSON.stringify(`openapi-facade/${product}`)};

${construct}${writeOptions(api, operation, construct)});
${writeStatement(method, operation, new Set([productClass, client]))}
`;
}

/** The credentials of the first alternative; none where the operation does without. */
function writeOptions(api: Api, operation: Operation, before: string): string {
  const { server, schemes, security } = api;
  const alternatives = (operation.security ?? security).map((names) => {
    return schemes.filter(({ name }) => names.includes(name)).flatMap(({ options }) => options);
  });
  const isAnonymous = alternatives.some((options) => options.length === 0);
  const credentials = isAnonymous ? [] : (alternatives[0] ?? []);
  const options = [...(URL.canParse(server) ? [] : ["baseUrl"]), ...new Set(credentials)];
  const members = options.map((option) => {
    return `${option}: process.env[${JSON.stringify(variableOf(option, api))}]`;
  });
  return members.length === 0 ? "" : writeObject(members, before);
}

/** The variable of the environment that samples take an option from. */
export function variableOf(option: string, { product, environment }: Pick<Api, "product" | "environment">): string {
  return environment[option] ?? constantCase(`${product} ${option}`);
}

function writeStatement(method: string, operation: Operation, taken: ReadonlySet<string>): string {
  const { success, paging } = operation;
  const item = paging && variable(nameOf(paging.itemType), "item", taken);
  const isNothing = success.type.kind === "nothing";
  const result = isNothing ? "" : `const ${variable(nameOf(success.type), "result", taken)} = `;
  const before = item === undefined ? `${result}await ${method}(` : `for await (const ${item} of ${method}(`;
  const call = before + writeParams(operation, before);
  return item === undefined ? `${call});` : `${call})) {\nconsole.log(${item});\n}`;
}

/** The examples, and what is required besides. */
function writeParams({ parameters, example }: Operation, before: string): string {
  const members = parameters.flatMap((parameter): [string, unknown][] => {
    const { name, required } = parameter;
    if (Object.hasOwn(example, name)) return [[name, example[name]]];
    return required ? [[name, placeholder(parameter)]] : [];
  });
  return members.length === 0 ? "" : writeValue(Object.fromEntries(members), before);
}

/** A value as JSON, except for where its objects break; `before` is what stands before it on its line. */
function writeValue(value: unknown, before = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => writeValue(item)).join(", ")}]`;
  const members = Object.entries(value).map(([name, member]) => {
    // Written like the others, it would be what the object inherits from.
    const key = name === "__proto__" ? `["__proto__"]: ` : `${JSON.stringify(name)}: `;
    return key + writeValue(member, key);
  });
  return writeObject(members, before);
}

/** An object on one line if it fits. The formatter leaves one alone that breaks before its first member. */
function writeObject(members: readonly string[], before: string): string {
  const line = `{ ${members.join(", ")} }`;
  const fits = `${before}${line});`.length <= width && !line.includes("\n");
  return fits ? line : `{\n${members.join(",\n")}\n}`;
}

/** A value where the document has no example: it shows that one is needed, and its kind. */
function placeholder({ name, type }: Parameter): unknown {
  const [kind] = kindsOf(type);
  if (kind === "number" || kind === "integer") return 1;
  if (kind === "boolean") return true;
  if (kind === "array") return [];
  return kind === "object" ? {} : name;
}

/** What a value is called after its type, a model or a list of one; empty where it is neither. */
function nameOf(type: Type): string {
  if (type.kind === "model") return camelCase(type.model.name);
  return type.kind === "list" && type.items.kind === "model" ? plural(camelCase(type.items.model.name)) : "";
}

function plural(noun: string): string {
  if (noun.endsWith("s")) return noun;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** A name where a variable can have it, else another. */
function variable(name: string, other: string, taken: ReadonlySet<string>): string {
  const all = new Set([...taken, ...namesOfSample]);
  return name !== "" && givenModelName(name, all) === name ? name : givenModelName(other, all);
}

/** Globals that samples use, and names that no variable of a module can have. */
const namesOfSample = ["console", "process", "arguments", "eval"];

function constantCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/[ -]/g, "_")
    .toUpperCase();
}
