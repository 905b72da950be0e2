import { SpecError } from "../spec-error.js";
import { causes, codeOf } from "../system-error.js";

/** The same error in words, with the path that it is about. An error that the system did not give comes back as it is. */
export function explain(path: string, error: unknown): unknown {
  const code = codeOf(error);
  if (!(error instanceof Error) || !/^(E(?!RR_)[A-Z0-9]+|ERR_FS_\w+)$/.test(code)) return error;
  return new SpecError([{ place: path, message: causes.get(code) ?? `cannot be read or written: ${error.message}` }]);
}

/** The result of a file operation; `undefined` if there is no such file. Any other error comes in words. */
export async function ifThere<T>(path: string, operation: Promise<T>): Promise<T | undefined> {
  try {
    return await operation;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw explain(path, error);
  }
}
