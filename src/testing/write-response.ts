import type { RequestBody } from "../bodies/body.js";
import { isJson } from "../bodies/media-type.js";
import { ArgumentError } from "../errors/errors.js";
import type { AnyResponse, OperationExamples, ResponseExample } from "./examples.js";

/**
 * Makes the platform's Response from the one that a test gives, and from the document's example for what it leaves out.
 *
 * @throws {@link ArgumentError} if neither has a body.
 */
export function writeResponse(operation: string, examples: OperationExamples, given: AnyResponse): Response {
  const { status = firstSuccess(examples), headers = {}, body } = given;
  if (status === 0) return Response.error();
  const example = exampleOf(status, examples);
  const type = example.type ?? (body === undefined ? undefined : "application/json");
  const value = body === undefined ? example.body : body;
  if (type !== undefined && value === undefined) {
    throw new ArgumentError(
      `${operation}: the document has no example of its response ${status}: give one as \`body\``,
    );
  }
  const isEmpty = type === undefined || [204, 205, 304].includes(status);
  const written = new Headers(headers);
  if (!isEmpty && !written.has("Content-Type")) written.set("Content-Type", type);
  const text = isEmpty ? null : isJson(type) ? JSON.stringify(value) : rawBody(operation, value);
  return new Response(text, { status, headers: written });
}

/** A body that is not JSON: as `fetch` takes it. An example of text may be a number, which YAML has without quotes. */
function rawBody(operation: string, value: unknown): RequestBody {
  if (typeof value !== "object") return String(value);
  if (value instanceof Blob || value instanceof ArrayBuffer || value instanceof ReadableStream) return value;
  if (value instanceof Uint8Array) return new Blob([new Uint8Array(value)]);
  throw new ArgumentError(`${operation}: its response is not JSON: give the body as text, a Blob or bytes`);
}

/** Documented response for a status code: by itself, in its range, or in `default`; nothing if there is none. */
function exampleOf(status: number, examples: OperationExamples): ResponseExample {
  const range = `${String(status).charAt(0)}XX`;
  const name = [String(status), range, "default"].find((one) => Object.hasOwn(examples, one));
  return (name !== undefined && examples[name]) || {};
}

/** The first success that has a body, else the first; 200 where only ranges are documented, or nothing is. */
function firstSuccess(examples: OperationExamples): number {
  const successes = Object.entries(examples).filter(([status]) => /^2\d\d$/.test(status));
  const [status = "200"] = successes.find(([, { type }]) => type !== undefined) ?? successes[0] ?? [];
  return Number(status);
}
