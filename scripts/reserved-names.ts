/** Names that are something else already, where names are made. */

/** The other files of a version. */
export const filesOfVersion: ReadonlySet<string> = new Set([
  "client",
  "examples",
  "fetch",
  "functions",
  "index",
  "models",
  "paths",
  "webhooks",
]);

/** Names that Windows has for devices, and for no file. */
export const devices: RegExp = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** What the class of a version has already. */
export const membersOfClient: ReadonlySet<string> = new Set(["withOptions"]);

/** What every class of operations has already, and what would make a promise or JSON of it. */
export const membersOfResource: ReadonlySet<string> = new Set(["call", "pages", "then", "toJSON"]);

/** What every object has. TypeScript takes a member of that name for it, even where it is left out. */
export const membersOfObject: ReadonlySet<string> = new Set([
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "toLocaleString",
  "toString",
  "valueOf",
]);

/** Options that mean something already: those of every client, and the first credentials of each kind. */
export const optionsOfClient: ReadonlySet<string> = new Set(
  [
    "baseUrl fetch headers interceptors maxPartBytes retry timeoutMs trustedOrigins",
    "apiKey username password accessToken",
  ].flatMap((line) => line.split(" ")),
);

/** Names that mean something else in the emitted files: TypeScript's own, its globals, and what they import. */
export const reserved: ReadonlySet<string> = new Set(
  [
    "any as async await bigint boolean break case catch class const continue debugger declare default delete do else",
    "enum export extends false finally for function if implements import in instanceof interface let never new null",
    "number object package private protected public return static string super switch symbol this throw true try",
    "type typeof undefined unknown var void while with yield",
    // What no module can call its own, and what no CommonJS module can, which a client may be compiled to.
    "arguments eval globalThis exports require",
    "Array ArrayBuffer AsyncIterable Blob Boolean Date Error File FormData Function Headers Map Number Object Omit Partial Pick",
    "Promise ReadableStream Record Request Required Response Set String Symbol URL Uint8Array WithRequired",
    "Api ApiError ApiErrorOf ApiPromise ApiPromiseWithHeaders CallOptions ClientOptions NoParams ErrorStatus OtherStatus Pages",
    "ApiExamples ErrorResponse SuccessResponse SuccessStatus",
    "CallOperation PagesWithHeaders Resource Secret ServerSentEvent Status3XX Status4XX Status5XX",
    "allowReserved anyResponse byCursor byLink byNumber byOffset byToken deepObject form formBody jsonBody label matrix multipartBody emptyResponse",
    "byStatus eventData eventText jsonResponse jsonEvents jsonLines jsonSequence textEvents",
    "callPages chosenBody named pipeDelimited rawBody readHeaders simple spaceDelimited typedResponse",
    "paths operations components webhooks $defs",
    // Of every object: what openapi-typescript is built on takes these for its own.
    "constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf __proto__",
    "__defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__",
  ].flatMap((line) => line.split(" ")),
);
