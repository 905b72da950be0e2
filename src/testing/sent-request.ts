import { isJson, isText } from "../bodies/media-type.js";

/** A request as a fake has got it. */
export interface SentRequest<Operation extends string = string> {
  /** Route of the operation, such as `GET /users/{username}`. */
  readonly operation: Operation;
  readonly method: string;
  readonly url: string;
  /** Values of the path by name, decoded. */
  readonly path: Readonly<Record<string, string>>;
  /** Values of the query by name, decoded; a list where a name stands more than once. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** Headers by name, in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON parsed, fields of a form like the query, text, else a Blob; `undefined` for none. */
  readonly body: unknown;
}

/** Reads the parts of a request that do not depend on its operation. */
export async function readRequest(request: Request): Promise<Omit<SentRequest, "operation" | "path">> {
  const { method, url } = request;
  return {
    method,
    url,
    query: byName(new URL(url).searchParams),
    headers: Object.fromEntries(request.headers),
    body: await readBody(request),
  };
}

async function readBody(request: Request): Promise<unknown> {
  if (request.body === null) return undefined;
  const type = request.headers.get("Content-Type") ?? "";
  if (isJson(type)) return await request.json();
  if (/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)) {
    return byName(await request.formData());
  }
  return isText(type) ? await request.text() : await request.blob();
}

/** Values by name; a list where a name stands more than once. */
function byName<Value>(pairs: Iterable<[string, Value]>): Record<string, Value | Value[]> {
  const found = new Map<string, Value[]>();
  for (const [name, value] of pairs) {
    const values = found.get(name) ?? [];
    values.push(value);
    found.set(name, values);
  }
  return Object.fromEntries(
    [...found].map(([name, values]) => {
      const [first] = values;
      return [name, first !== undefined && values.length === 1 ? first : values];
    }),
  );
}
