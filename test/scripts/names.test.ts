import ts from "typescript";
import { describe, expect, it } from "vitest";
import {
  camelCase,
  deriveOperationId,
  fileName,
  functionNames,
  groupClassName,
  groupPropertyName,
  methodName,
  modelName,
  optionName,
  pascalCase,
  typeName,
} from "../../scripts/names.js";
import { Resource } from "../../src/resource.js";
import { readFolder } from "./folder.js";

function keywordsOfTypeScript(): string[] {
  const { FirstKeyword, LastKeyword } = ts.SyntaxKind;
  return Array.from(
    { length: LastKeyword - FirstKeyword + 1 },
    (_, index) => ts.tokenToString(FirstKeyword + index) ?? "",
  );
}

/** Whether TypeScript takes a name for a type; some it only refuses when it checks types. */
function canBeType(name: string): boolean {
  const text = `export interface ${name} { a: 1 }`;
  const host = ts.createCompilerHost({});
  const readFile = host.getSourceFile;
  host.getSourceFile = (path, ...rest) =>
    path === "a.ts" ? ts.createSourceFile(path, text, ts.ScriptTarget.Latest) : readFile(path, ...rest);
  const program = ts.createProgram(["a.ts"], { noLib: true, noEmit: true, types: [] }, host);
  return [...program.getSyntacticDiagnostics(), ...program.getSemanticDiagnostics()].length === 0;
}

/** Names that an emitted file imports from the runtime. */
function namesOfRuntime(text: string): string[] {
  const [, list = ""] = /^import \{([^}]*)\} from "[^"]*src\/index\.js";/m.exec(text) ?? [];
  return list
    .split(",")
    .map((name) => name.replace("type ", "").trim())
    .filter((name) => name !== "");
}

describe("pascalCase", () => {
  it.each([
    ["user", "User"],
    ["task_graphs", "TaskGraphs"],
    ["RAG Providers", "RAGProviders"],
    ["LLMEvals", "LLMEvals"],
    ["NotebookState-Input", "NotebookStateInput"],
    ["addAWSAccessCredentials", "AddAWSAccessCredentials"],
    ["v1", "V1"],
    ["s3Uploads", "S3Uploads"],
    ["2fa", "_2Fa"],
    ["", "Unnamed"],
    ["*/ `{x}`", "X"],
  ])("%j → %s", (given, want) => {
    expect(pascalCase(given)).toBe(want);
  });
});

describe("camelCase", () => {
  it.each([
    ["user", "user"],
    ["Task Graphs", "taskGraphs"],
    ["RAG Providers", "ragProviders"],
    ["LLMEvals", "llmEvals"],
    ["get_user_by_name", "getUserByName"],
    ["HandleCreateFile", "handleCreateFile"],
    ["users.list-all", "usersListAll"],
    ["2fa", "_2Fa"],
    ["", "unnamed"],
  ])("%j → %s", (given, want) => {
    expect(camelCase(given)).toBe(want);
  });
});

describe("methodName", () => {
  it.each([
    ["the document's own name", "getUser", "getUser"],
    ["the vendor's own capitals", "addAWSAccessCredentials", "addAWSAccessCredentials"],
    ["digits as they are", "get2faCode", "get2faCode"],
    ["a capital first", "HandleCreateFile", "handleCreateFile"],
    ["underscores", "get_user", "getUser"],
    ["a name of Resource", "call", "callOperation"],
    ["another name of Resource", "pages", "pagesOperation"],
    ["a name of Object", "constructor", "constructorOperation"],
    ["a keyword, which a method may be called", "delete", "delete"],
  ])("%s: %s → %s", (_, given, want) => {
    expect(methodName(given)).toBe(want);
  });
});

it("gives no method a name that Resource or Object has", () => {
  const names = [Object.prototype, Resource.prototype].flatMap((one) => Object.getOwnPropertyNames(one));
  const ordinary = names.filter((name) => /^[a-z]/.test(name));
  expect(ordinary).toContain("toString");
  expect(ordinary.filter((name) => methodName(name) === name)).toEqual([]);
});

describe("deriveOperationId", () => {
  it.each([
    ["get", "/tokens", "tokensGet"],
    ["get", "/tokens/session", "tokensSessionGet"],
    ["delete", "/users/{username}/tokens/{token_name}", "usersUsernameTokensTokenNameDelete"],
    ["get", "/", "get"],
  ])("%s %s → %s", (method, path, want) => {
    expect(deriveOperationId(method, path)).toBe(want);
  });
});

describe("modelName", () => {
  it.each([
    ["a name that fits", "User", [], "User"],
    ["a small letter first, as the document has it", "user", [], "user"],
    ["a name that is taken", "User", ["User"], "UserModel"],
    ["a name that is taken twice", "User", ["User", "UserModel"], "UserModelModel"],
    ["a global", "Array", [], "ArrayModel"],
    ["a global of errors", "Error", [], "ErrorModel"],
    ["a keyword", "class", [], "classModel"],
    ["what the emitted files import", "NoParams", [], "NoParamsModel"],
    ["an interface of openapi-typescript's", "paths", [], "pathsModel"],
    ["a hyphen", "Foo-Input", [], "FooInput"],
    ["a hyphen, and the name is taken", "Foo-Input", ["FooInput"], "FooInputModel"],
    ["a digit first", "1st", [], "_1St"],
    ["letters that are not Latin alone", "Имя", [], "Unnamed"],
  ])("%s: %s, taken %j → %s", (_, given, taken, want) => {
    expect(modelName(given, new Set(taken))).toBe(want);
  });
});

describe("modelName gives no model", () => {
  it("a keyword that no type can be called", () => {
    const keywords = keywordsOfTypeScript().filter((word) => !canBeType(word));
    expect(keywords).toContain("class");
    expect(keywords).toContain("string");
    expect(keywords.filter((word) => modelName(word, new Set()) === word)).toEqual([]);
  });

  it("the name of what the emitted files import beside models", async () => {
    const files = Object.values({ ...(await readFolder("generated")), ...(await readFolder("test/golden/wanted")) });
    const imported = files.filter((text) => text.includes('from "./schema.js"')).flatMap(namesOfRuntime);
    expect(imported).toContain("NoParams");
    expect(imported.filter((name) => modelName(name, new Set()) === name)).toEqual([]);
  });

  it.each([
    "ArrayBuffer",
    "Blob",
    "Number",
    "Omit",
    "Pick",
    "ReadableStream",
    "Record",
    "Required",
    "String",
    "Uint8Array",
  ])("the name of a global that they use: %s", (name) => {
    expect(modelName(name, new Set())).toBe(`${name}Model`);
  });
});

describe("groupClassName", () => {
  it.each([
    ["user", "UserApi"],
    ["users", "UsersApi"],
    ["RAG Providers", "RAGProvidersApi"],
  ])("%s → %s", (given, want) => {
    expect(groupClassName(given)).toBe(want);
  });
});

describe("typeName", () => {
  it.each([
    ["GetUserParams", [], "GetUserParams"],
    ["GetUserParams", ["GetUserParams"], "GetUserParamsType"],
    ["GetUserParams", ["GetUserParams", "GetUserParamsType"], "GetUserParamsTypeType"],
    ["NoParams", [], "NoParamsType"],
  ])("%s beside the models %j → %s", (given, models, want) => {
    expect(typeName(given, new Set(models))).toBe(want);
  });
});

describe("optionName", () => {
  it.each([
    ["the scheme's own", "Session_Cookie", [], "sessionCookie"],
    ["an option of every client", "fetch", [], "fetchCredential"],
    ["the option of the first key", "api_key", [], "apiKeyCredential"],
    ["an option of another scheme", "Other", ["other"], "otherCredential"],
  ])("%s: %s, taken %j → %s", (_, given, taken, want) => {
    expect(optionName(given, new Set(taken))).toBe(want);
  });
});

describe("groupPropertyName", () => {
  it.each([
    ["users", "users"],
    ["Task Graphs", "taskGraphs"],
    ["constructor", "constructorApi"],
    ["With options", "withOptionsApi"],
  ])("%j → %s", (given, want) => {
    expect(groupPropertyName(given)).toBe(want);
  });
});

describe("fileName", () => {
  it.each([
    ["user", "user"],
    ["Task Graphs", "task-graphs"],
    ["LLMEvals", "llm-evals"],
    ["client", "client-api"],
    ["fetch", "fetch-api"],
    ["index", "index-api"],
    ["schema", "schema-api"],
    ["webhooks", "webhooks-api"],
    ["../../etc", "etc"],
    ["", "unnamed"],
  ])("%j → %s", (given, want) => {
    expect(fileName(given)).toBe(want);
  });
});

describe("functionNames", () => {
  it.each([
    ["the methods' own", ["getUser", "caller"], ["getUser", "caller"]],
    ["none that is a word of TypeScript's", ["delete"], ["deleteOperation"]],
    ["none that the runtime has", ["callPages"], ["callPagesOperation"]],
    ["none that a model has", ["thing"], ["thingOperation"]],
    ["none twice", ["delete", "deleteOperation"], ["deleteOperationOperation", "deleteOperation"]],
  ])("are %s: %j", (_, methods, want) => {
    expect([...functionNames(methods, new Set(["thing"])).values()]).toEqual(want);
  });
});
