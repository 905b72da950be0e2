import { ArgumentError } from "../errors/errors.js";

/**
 * Fills the placeholders of a path, each with what is written for it.
 *
 * @throws {@link ArgumentError} for what is missing or empty, and for `.` and `..`, which would change the path however
 * they are encoded (WHATWG URL standard, dot segments).
 */
export function fillPath(path: string, written: ReadonlyMap<string, string>): string {
  return path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const piece = written.get(name);
    if (piece !== undefined && !/^(\.|%2E){0,2}$/.test(piece)) return piece;
    throw new ArgumentError(`${path}: ${name} cannot be ${JSON.stringify(piece)}`);
  });
}

/** Whether a path has a placeholder of that name. */
export function hasPlaceholder(path: string, name: string): boolean {
  return path.includes(`{${name}}`);
}
