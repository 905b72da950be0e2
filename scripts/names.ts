import {
  devices,
  filesOfVersion,
  membersOfClient,
  membersOfObject,
  membersOfResource,
  optionsOfClient,
  reserved,
} from "./reserved-names.js";

/** Every identifier of the emitted code is made here. */

/**
 * Words of a name: parts of letters and digits of any script, split where the case turns; capitals in a row stay one
 * word, and so do letters without case.
 */
export function words(name: string): string[] {
  return name.normalize("NFC").match(word) ?? [];
}

const word =
  /\p{Lu}+(?!\p{Ll})\p{Nd}*|\p{Lu}?\p{Ll}+\p{Nd}*|\p{Lu}+|(?:(?=\p{ID_Continue})[\p{Lo}\p{Lm}\p{Lt}\p{Nl}\p{M}])+\p{Nd}*|\p{Nd}+/gu;

/** Whether a name has a letter or digit, of which another can be made. */
export function hasWords(name: string): boolean {
  return words(name).length > 0;
}

/** A name as a class has it: `task_graphs` → `TaskGraphs`, `RAG Providers` → `RAGProviders`. */
export function pascalCase(name: string): string {
  return startWithLetter(joinCapitalised(words(name)) || "Unnamed");
}

/** A name as a property has it: `task_graphs` → `taskGraphs`, `RAG Providers` → `ragProviders`. */
export function camelCase(name: string): string {
  const [first = "", ...rest] = words(name);
  const start = first === first.toUpperCase() ? first.toLowerCase() : first.charAt(0).toLowerCase() + first.slice(1);
  return startWithLetter(start + joinCapitalised(rest) || "unnamed");
}

/**
 * Name of a method: the document's own where it is one, so that whoever holds the vendor's page finds it.
 *
 * `get_user` → `getUser`, `HandleCreateFile` → `handleCreateFile`, `addAWSAccessCredentials` as it is.
 */
export function methodName(operationId: string): string {
  const isOne = /^[\p{Ll}\p{Lo}][\p{L}\p{M}\p{Nd}]*$/u.test(operationId) && isIdentifier(operationId);
  const name = isOne ? operationId : camelCase(operationId);
  return membersOfObject.has(name) || membersOfResource.has(name) ? `${name}Operation` : name;
}

/** Names of the functions that call operations: their methods'; `…Operation` where TypeScript or a model has that name. */
export function functionNames(methods: readonly string[], models: ReadonlySet<string>): Map<string, string> {
  const isTaken = (name: string): boolean => models.has(name) || reserved.has(name);
  const taken = new Set(methods.filter((method) => !isTaken(method)));
  return new Map(
    methods.map((method) => {
      let candidate = method;
      while (isTaken(candidate) || (candidate !== method && taken.has(candidate))) candidate += "Operation";
      taken.add(candidate);
      return [method, candidate];
    }),
  );
}

/**
 * Id of an operation that has none, as openapi-generator makes it: `GET /tokens/session` → `tokensSessionGet`, `GET /` →
 * `rootGet`.
 */
export function deriveOperationId(method: string, path: string): string {
  return camelCase(`${hasWords(path) ? path : "root"} ${method.toLowerCase()}`);
}

/**
 * The part of an operation's id that FastAPI has taken from its function, where the rest is its path and method:
 * `read_item` of `read_item_items__item_id__get`; `undefined` where it is another kind of id.
 */
export function shortOperationId(operationId: string, method: string, path: string): string | undefined {
  const ending = `${path.replace(/[^\p{L}\p{N}_]/gu, "_")}_${method}`;
  const name = operationId.endsWith(ending) ? operationId.slice(0, -ending.length) : "";
  return hasWords(name) ? name : undefined;
}

/**
 * A name that is free: itself, or with the first number that makes it so, from 2.
 *
 * Where many names are made, `numbers` tells where each has come to, so that none is tried a second time.
 */
export function freeName(
  name: string,
  isTaken: (name: string) => boolean,
  numbers: Map<string, number> = new Map(),
): string {
  for (let number = numbers.get(name) ?? 1; ; number++) {
    const candidate = number === 1 ? name : `${name}${number}`;
    numbers.set(name, number + 1);
    if (!isTaken(candidate)) return candidate;
  }
}

/** What names of things end in that have theirs from others. All endings of the generator stand here. */
export const endings = {
  body: "Body",
  response: "Response",
  errorBody: "ErrorBody",
  item: "Item",
  list: "List",
  value: "Value",
  input: "Input",
  base: "Base",
  form: "Form",
  payload: "Payload",
  params: "Params",
  headers: "Headers",
  error: "Error",
  callbacks: "Callbacks",
  callbackResponses: "CallbackResponses",
  options: "Options",
  responses: "Responses",
} as const;

export type Ending = keyof typeof endings;

/** Name of what belongs to something else, by its name: `getUser`, `params` → `GetUserParams`. */
export function nameAfter(name: string, ending: Ending): string {
  return (isIdentifier(name) && /^\p{Lu}/u.test(name) ? name : pascalCase(name)) + endings[ending];
}

/** Name of a parameter that gives way to another of its name, by its location: `id`, `query` → `idInQuery`. */
export function nameInLocation(name: string, location: string): string {
  return `${name}In${pascalCase(location)}`;
}

/** Names of the interfaces of all webhooks. */
export const webhookNames = { sent: "Webhooks", responses: "WebhookResponses" } as const;

/** Name of the function that makes what calls the operations of a version. */
export function callerName(className: string): string {
  return `create${className}Caller`;
}

/** Name of the function that makes a version's client by path. */
export function fetchName(className: string): string {
  return `create${className}Fetch`;
}

/** Name of a model: the document's own as a type has it, `user_role` → `UserRole`; `…Model` where the name is taken. */
export function modelName(name: string, taken: ReadonlySet<string>): string {
  return givenModelName(modelCase(name), taken);
}

/** Name of a model that somebody has chosen: it stays as it is where TypeScript can have it. */
export function givenModelName(name: string, taken: ReadonlySet<string>): string {
  let candidate = isIdentifier(name) ? name : pascalCase(name);
  while (taken.has(candidate) || reserved.has(candidate)) candidate += "Model";
  return candidate;
}

/** A name as types have theirs. Constants, such as `USER_ROLE`, stay: their words would no longer be told apart. */
export function modelCase(name: string): string {
  return /^[\p{Lu}\p{Lo}][\p{L}\p{M}\p{Nd}]*$|^\p{Lu}[\p{Lu}\p{Nd}_]*$/u.test(name) ? name : pascalCase(name);
}

/** Name of the class that holds the operations of a tag: `Task Graphs` → `TaskGraphsApi`. */
export function groupClassName(tag: string): string {
  return `${pascalCase(tag)}Api`;
}

/** Name of the property that holds the operations of a tag: `Task Graphs` → `taskGraphs`; `…Api` where it is taken. */
export function groupPropertyName(tag: string): string {
  const name = camelCase(tag);
  return membersOfObject.has(name) || membersOfClient.has(name) ? `${name}Api` : name;
}

/** Name of a type of ours beside models, given their names: `…Type` where the name is taken. */
export function typeName(name: string, models: ReadonlySet<string>): string {
  return models.has(name) || reserved.has(name) ? typeName(`${name}Type`, models) : name;
}

/** Name of an example, made from that of its model; with a number, as {@link freeName} has it, where the name is taken. */
export function exampleName(model: string, taken: ReadonlySet<string>, numbers: Map<string, number>): string {
  return freeName(camelCase(model), (name) => taken.has(name) || reserved.has(name) || name === "examples", numbers);
}

/** Name of an option, made from that of a security scheme: `…Credential` where the name is taken. */
export function optionName(scheme: string, taken: ReadonlySet<string>): string {
  let candidate = camelCase(scheme);
  while (taken.has(candidate) || optionsOfClient.has(candidate) || membersOfObject.has(candidate)) {
    candidate += "Credential";
  }
  return candidate;
}

/** Name of the file, without its ending, that holds the operations of a tag: `Task Graphs` → `task-graphs`. */
export function fileName(tag: string): string {
  const letters = Array.from(words(tag).join("-").toLowerCase());
  const name = letters.slice(0, longestFile).join("").replace(/-$/, "") || "unnamed";
  return filesOfVersion.has(name) || devices.test(name) ? `${name}-api` : name;
}

/** Whether TypeScript can have a name, but for those that it has for something else. */
export function isIdentifier(name: string): boolean {
  return /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(name) && name === name.normalize("NFC");
}

function joinCapitalised(list: string[]): string {
  return list.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

function startWithLetter(name: string): string {
  return name === "" || /^\p{ID_Start}/u.test(name) ? name : `_${name}`;
}

/** Letters of a file's name: file systems take 255 bytes, of which a letter can have four. */
const longestFile = 50;
