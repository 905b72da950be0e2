import type { Document, Operation, PathItem } from "../document/document.js";
import { methods } from "../document/methods.js";

/** The paths of a document with each operation replaced, which is given with its route, such as `GET /users`. */
export function mapOperations(
  paths: NonNullable<Document["paths"]>,
  map: (operation: Operation, route: string) => Operation,
): NonNullable<Document["paths"]> {
  const mapped = Object.entries(paths).map(([path, item]): [string, PathItem] => {
    const operations = methods.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [[method, map(operation, `${method.toUpperCase()} ${path}`)]];
    });
    return [path, { ...item, ...Object.fromEntries(operations) }];
  });
  return Object.fromEntries(mapped);
}
