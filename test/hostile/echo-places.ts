import {
  allowReserved,
  apiKey,
  apiKeyInCookie,
  apiKeyInQuery,
  basic,
  bearer,
  type ClientOptions,
  deepObject,
  form,
  formBody,
  type Hints,
  jsonBody,
  label,
  matrix,
  multipartBody,
  named,
  pipeDelimited,
  type Scheme,
  simple,
  spaceDelimited,
} from "../../src/index.js";

/** How a request with a secret in one place is made. `secret` and `pin` are the names that the document marks. */
export interface Place {
  readonly title: string;
  /** What of a secret the place can hold; another is changed. Default: all. */
  readonly adapt?: (secret: string) => string;
  readonly operation?: string;
  readonly params?: (secret: string) => object;
  readonly hints?: Hints;
  readonly scheme?: (secret: string) => Scheme;
  readonly options?: (secret: string) => ClientOptions;
}

const post = "POST /things";
const inBody = (title: string, params: (secret: string) => object, hints: Hints = {}): Place => {
  return { title, operation: post, params: (secret) => ({ body: params(secret) }), hints };
};
const inQuery = (title: string, params: (secret: string) => object, hints: Hints = {}): Place => {
  return { title, params, hints };
};
const inPath = (title: string, params: (secret: string) => object, hints: Hints = {}): Place => {
  return { title, operation: "GET /things/{secret}/parts", params, hints };
};
const inScheme = (title: string, scheme: (secret: string) => Scheme, adapt?: Place["adapt"]): Place => {
  return { title, scheme, ...(adapt && { adapt }) };
};

/** A header holds visible characters of Latin-1, with white space between them. */
const asHeader = (secret: string): string => `${secret.replace(/[^\t -~\x80-\xff]/gu, "~").trim()}-header`;
const without = (character: string) => (secret: string) => secret.replaceAll(character, "_");

/** Every place of a request where a document can put a secret. */
export const places: readonly Place[] = [
  inScheme("a key in a header", (key) => apiKey("X-Api-Key", { key }), asHeader),
  inScheme("a key in the query", (key) => apiKeyInQuery("key", { key })),
  inScheme("a key in a cookie", (key) => apiKeyInCookie("session", { key })),
  inScheme("a password of HTTP Basic", (password) => basic({ username: "alice", password })),
  inScheme("a bearer token", (token) => bearer({ token }), asHeader),
  {
    title: "the caller's own Authorization",
    adapt: asHeader,
    options: (secret) => ({ headers: { Authorization: `Custom ${secret}` } }),
  },
  {
    title: "a header of an interceptor",
    adapt: asHeader,
    options: (secret) => ({
      interceptors: [
        (next) => (request, operation) => {
          request.headers.set("secret", secret);
          return next(request, operation);
        },
      ],
    }),
  },
  inPath("a path parameter", (secret) => ({ secret })),
  inPath("a path parameter of style label", (secret) => ({ secret }), { style: { secret: label() } }),
  inPath("a list in a path parameter of style matrix", (secret) => ({ secret: [1, secret] }), {
    style: { secret: matrix({ explode: true }) },
  }),
  inQuery("a query parameter", (secret) => ({ secret })),
  inQuery("a query parameter of another name", (secret) => ({ secret }), { style: { secret: named("s") } }),
  inQuery("a list in the query", (secret) => ({ secret: [1, secret] })),
  inQuery("a list in the query with commas", (secret) => ({ secret: [1, secret] }), {
    style: { secret: form({ explode: false }) },
  }),
  inQuery("an object in the query", (secret) => ({ secret: { a: secret } })),
  inQuery("a query parameter with reserved characters", (secret) => ({ secret }), {
    style: { secret: allowReserved(form()) },
  }),
  {
    title: "a list in the query with spaces",
    adapt: without(" "),
    params: (secret) => ({ secret: [1, secret] }),
    hints: { style: { secret: spaceDelimited() } },
  },
  {
    title: "a list in the query with pipes",
    adapt: without("|"),
    params: (secret) => ({ secret: [1, secret] }),
    hints: { style: { secret: pipeDelimited() } },
  },
  inQuery("a property below a query parameter", (pin) => ({ filter: { a: [{ pin }] } }), {
    style: { filter: deepObject() },
  }),
  inQuery("a property of JSON in the query", (pin) => ({ filter: { a: [{ pin }] } }), { json: ["filter"] }),
  { title: "a header parameter", adapt: asHeader, params: (secret) => ({ secret }), hints: { header: ["secret"] } },
  { title: "a cookie parameter", params: (secret) => ({ secret }), hints: { cookie: ["secret"] } },
  inBody("a property of JSON", (secret) => ({ a: 1, secret })),
  inBody("a property deep in JSON", (pin) => [{ a: { PIN: { b: [pin] } } }]),
  inBody("a property that JSON is made of", (pin) => ({ toJSON: () => ({ login: { toJSON: () => ({ pin }) } }) })),
  inBody("a property of JSON of another type", (pin) => ({ pin }), { body: jsonBody("application/vnd.api+json") }),
  inBody("a field of a form", (secret) => ({ a: 1, secret }), { body: formBody() }),
  inBody("a property of JSON in a form", (pin) => ({ login: { pin } }), { body: formBody() }),
  inBody("a property below a field of a form", (pin) => ({ login: { a: [{ pin }] } }), {
    body: formBody({ login: deepObject() }),
  }),
  inBody("URLSearchParams", (pin) => new URLSearchParams({ a: "1", "login[pin]": pin }), { body: formBody() }),
  inBody("FormData", (pin) => formData({ a: "1", "login.pin": pin }), { body: multipartBody() }),
  inBody("a part", (secret) => ({ a: 1, secret: [1, secret] }), { body: multipartBody() }),
  inBody("a property of JSON in a part", (pin) => ({ login: { pin } }), { body: multipartBody() }),
  inBody("a property of a part of another style", (pin) => ({ login: { pin } }), {
    body: multipartBody({ login: deepObject() }),
  }),
  {
    title: "a list in a header",
    adapt: (secret) => without(",")(asHeader(secret)),
    params: (secret) => ({ secret: [secret] }),
    hints: { header: ["secret"], style: { secret: simple() } },
  },
];

function formData(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}
