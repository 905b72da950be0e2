import ts from "typescript";
import { describe, expect, it } from "vitest";
import {
  callerName,
  camelCase,
  deriveOperationId,
  type Ending,
  endings,
  exampleName,
  fetchName,
  fileName,
  freeName,
  functionNames,
  groupClassName,
  groupPropertyName,
  methodName,
  modelName,
  nameAfter,
  optionName,
  pascalCase,
  shortOperationId,
  typeName,
  webhookNames,
} from "../../scripts/names.js";
import { Resource } from "../../src/client/resource.js";
import { compileGiven } from "../golden/compile-given.js";
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
  return [...text.matchAll(/^import (?:type )?\{([^}]*)\} from "[^"]*src\/[^"]*";/gm)]
    .flatMap(([, list = ""]) => list.split(","))
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
    ["größe", "Größe"],
    ["получить_имя", "ПолучитьИмя"],
    ["获取User", "获取User"],
    ["API用户", "API用户"],
    ["पुस्तक सूची", "पुस्तकसूची"],
    ["🚀launch", "Launch"],
    ["x²", "X"],
    ["١st", "_١St"],
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
    ["what would make a promise of its class", "then", "thenOperation"],
    ["what JSON is made of", "toJSON", "toJSONOperation"],
    ["what objects inherit from", "__proto__", "proto"],
    ["letters without case", "获取用户", "获取用户"],
    ["another script", "получитьИмя", "получитьИмя"],
    ["accents that stand apart", "cafe\u0301", "café"],
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
    ["get", "/", "rootGet"],
    ["get", "/users/{id}/files.json", "usersIdFilesJsonGet"],
    ["get", "/a-b/{c_d}", "aBCDGet"],
    ["post", "/v1/:batch", "v1BatchPost"],
    ["post", "/users/{id}:activate", "usersIdActivatePost"],
    ["post", "/actions?action=start", "actionsActionStartPost"],
    ["COPY", "/things", "thingsCopy"],
    ["get", "/用户/{id}", "用户IdGet"],
  ])("%s %s → %s", (method, path, want) => {
    expect(deriveOperationId(method, path)).toBe(want);
  });
});

describe("shortOperationId", () => {
  it.each<[id: string, method: string, path: string, want: string | undefined]>([
    ["read_item_items__item_id__get", "get", "/items/{item_id}", "read_item"],
    ["read_root__get", "get", "/", "read_root"],
    ["list_files_api_v1_files_post", "post", "/api/v1/files", "list_files"],
    ["größe_größe__id__get", "get", "/größe/{id}", "größe"],
    ["read_item_items__item_id__get", "put", "/items/{item_id}", undefined],
    ["read_item_items__item_id__get", "get", "/items", undefined],
    ["_items_get", "get", "/items", undefined],
    ["getItem", "get", "/items", undefined],
  ])("%s of %s %s → %s", (id, method, path, want) => {
    expect(shortOperationId(id, method, path)).toBe(want);
  });
});

describe("freeName", () => {
  it.each([
    [[], "a"],
    [["a"], "a2"],
    [["a", "a2", "a3"], "a4"],
  ])("beside %j: %s", (taken, want) => {
    expect(freeName("a", (name) => taken.some((other) => other === name))).toBe(want);
  });
});

describe("modelName", () => {
  it.each([
    ["a name that fits", "User", [], "User"],
    ["a small letter first", "user", [], "User"],
    ["underscores", "user_role", [], "UserRole"],
    ["underscores beside capitals", "Page_User_", [], "PageUser"],
    ["capitals alone", "USER_ROLE", [], "USER_ROLE"],
    ["acronyms", "HTTPValidationError", [], "HTTPValidationError"],
    ["a name that is taken", "User", ["User"], "UserModel"],
    ["a name that is taken twice", "User", ["User", "UserModel"], "UserModelModel"],
    ["a global", "Array", [], "ArrayModel"],
    ["a global of errors", "Error", [], "ErrorModel"],
    ["a keyword", "class", [], "Class"],
    ["what the emitted files import", "NoParams", [], "NoParamsModel"],
    ["an interface of openapi-typescript's", "paths", [], "Paths"],
    ["a hyphen", "Foo-Input", [], "FooInput"],
    ["a hyphen, and the name is taken", "Foo-Input", ["FooInput"], "FooInputModel"],
    ["a digit first", "1st", [], "_1St"],
    ["letters that are not Latin", "Имя", [], "Имя"],
    ["accents that stand apart", "Cafe\u0301", [], "Café"],
    ["generics", "Page[User]", [], "PageUser"],
    ["generics of another language", "Foo«Bar»", [], "FooBar"],
    ["no letter at all", "-", [], "Unnamed"],
    ["what objects inherit from", "__proto__", [], "Proto"],
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
    const files = [...Object.values(await readFolder("generated")), ...(await compileGiven()).values()];
    const imported = files.filter((text) => text.includes('from "./models.js"')).flatMap(namesOfRuntime);
    expect(imported).toEqual(expect.arrayContaining(["NoParams", "ErrorResponse", "byNumber"]));
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

describe("nameAfter", () => {
  it.each<[name: string, ending: Ending, want: string]>([
    ["getUser", "params", "GetUserParams"],
    ["get_user", "response", "GetUserResponse"],
    ["getAWSCredentials", "error", "GetAWSCredentialsError"],
    ["User", "input", "UserInput"],
    ["USER_ROLE", "form", "USER_ROLEForm"],
    ["AcmeV1", "options", "AcmeV1Options"],
    ["AcmeV1", "responses", "AcmeV1Responses"],
    ["User-Profile", "base", "UserProfileBase"],
    ["1st", "item", "_1StItem"],
    ["größe", "value", "GrößeValue"],
    ["", "body", "UnnamedBody"],
  ])("names what belongs to %j by the ending of `%s`: %s", (name, ending, want) => {
    expect(nameAfter(name, ending)).toBe(want);
  });
});

describe("endings", () => {
  it("are different, and end a name of a type", () => {
    const all = Object.values(endings);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((ending) => !/^([A-Z][a-z]+)+$/.test(ending))).toEqual([]);
  });

  it("are those of the interfaces of webhooks", () => {
    expect(webhookNames).toEqual({ sent: "Webhooks", responses: "WebhookResponses" });
  });
});

describe("callerName", () => {
  it("is that of a function that makes a caller", () => {
    expect(callerName("TaskGraphsV2")).toBe("createTaskGraphsV2Caller");
  });
});

describe("fetchName", () => {
  it("is that of a function that makes a client by path", () => {
    expect(fetchName("TaskGraphsV2")).toBe("createTaskGraphsV2Fetch");
  });
});

describe("exampleName", () => {
  it.each<[title: string, model: string, taken: string[], want: string]>([
    ["the model's", "UserRole", [], "userRole"],
    ["with a number if it is taken", "User", ["user", "user2"], "user3"],
    ["with a number if it is a word of TypeScript", "Delete", [], "delete2"],
    ["with a number if all examples are called so", "Examples", [], "examples2"],
  ])("is %s", (_, model, taken, want) => {
    expect(exampleName(model, new Set(taken), new Map())).toBe(want);
  });
});

describe("optionName", () => {
  it.each([
    ["the scheme's own", "Session_Cookie", [], "sessionCookie"],
    ["an option of every client", "fetch", [], "fetchCredential"],
    ["the option of the first key", "api_key", [], "apiKeyCredential"],
    ["an option of another scheme", "Other", ["other"], "otherCredential"],
    ["what every object has", "constructor", [], "constructorCredential"],
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
    ["to string", "toStringApi"],
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
    ["models", "models-api"],
    ["paths", "paths-api"],
    ["schema", "schema"],
    ["webhooks", "webhooks-api"],
    ["con", "con-api"],
    ["LPT1", "lpt1-api"],
    ["../../etc", "etc"],
    ["用户管理", "用户管理"],
    [`${"so ".repeat(30)}long`, "so-so-so-so-so-so-so-so-so-so-so-so-so-so-so-so-so"],
    ["", "unnamed"],
  ])("%j → %s", (given, want) => {
    expect(fileName(given)).toBe(want);
  });
});

describe("functionNames", () => {
  it.each([
    ["the methods' own", ["getUser", "caller"], ["getUser", "caller"]],
    ["none that is a word of TypeScript's", ["delete"], ["deleteOperation"]],
    ["none that no module may name", ["eval", "require"], ["evalOperation", "requireOperation"]],
    ["none that the runtime has", ["callPages"], ["callPagesOperation"]],
    ["none that a model has", ["thing"], ["thingOperation"]],
    ["none twice", ["delete", "deleteOperation"], ["deleteOperationOperation", "deleteOperation"]],
  ])("are %s: %j", (_, methods, want) => {
    expect([...functionNames(methods, new Set(["thing"])).values()]).toEqual(want);
  });
});
