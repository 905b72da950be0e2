import { operationPointer } from "../document/methods.js";
import { mapOperations, type NormalDocument, type NormalOperation } from "../document/normal-document.js";
import type { Note } from "../document/note.js";
import { deriveOperationId, freeName, hasWords, methodName, pascalCase, shortOperationId } from "../names.js";
import { quoted } from "../prose.js";

/**
 * Gives every operation the name of its method as its id: that of `x-ts-name`, else its own made to fit, else one of its
 * method and path.
 *
 * No two are the same, nor differ by nothing but capitals at the start of words: types are named after them too.
 */
export function nameOperations(document: NormalDocument, note: Note): NormalDocument {
  const wishes: Wish[] = [];
  mapOperations(document.paths, (operation, path, method) => {
    const derived = methodName(deriveOperationId(method, path));
    wishes.push({ operation, derived, ...wishOf(operation, path, method) });
    return operation;
  });
  const names = fitNames(withoutShared(wishes));
  return {
    ...document,
    paths: mapOperations(document.paths, (operation, path, method) => {
      const { name = operation.operationId, reason } = names.get(operation) ?? {};
      if (reason !== undefined) note(operationPointer(path, method), `${reason}: its method is \`${name}\``);
      return { ...operation, operationId: name };
    }),
  };
}

/** What an operation is to be called. */
interface Wish {
  readonly operation: NormalOperation;
  /** The name of its method and path, for where it has no other. */
  readonly derived: string;
  readonly name: string;
  /** Who comes first where two want the same: what is asked for, what fits as it is, what is made to, what has no name. */
  readonly rank: 0 | 1 | 2 | 3;
  /** Why it is not called what the document calls it. */
  readonly reason?: string;
  /** What it is called if another wants the name too. */
  readonly long?: string;
}

function wishOf(
  { operationId: id, "x-ts-name": given }: NormalOperation,
  path: string,
  method: string,
): Pick<Wish, "name" | "rank" | "reason" | "long"> {
  if (given !== undefined) {
    const name = methodName(String(given));
    return { name, rank: 0, ...(name !== given && { reason: `no method can be called ${quoted(given)}` }) };
  }
  if (!hasWords(id)) {
    const reason = id === "" ? "has no operationId" : `its id ${quoted(id)} is no name`;
    return { name: methodName(deriveOperationId(method, path)), rank: 3, reason };
  }
  const long = methodName(id);
  const short = shortOperationId(id, method, path);
  if (short !== undefined) {
    return { name: methodName(short), rank: 2, reason: `its id ${quoted(id)} ends in its path and method`, long };
  }
  const isOther = pascalCase(long) !== pascalCase(id);
  const reason = `no method can be called ${quoted(id)}`;
  return { name: long, rank: long === id ? 1 : 2, ...(isOther && { reason }) };
}

/** The short names that several want are no one's. */
function withoutShared(wishes: readonly Wish[]): Wish[] {
  const counts = new Map<string, number>();
  for (const { name } of wishes) counts.set(pascalCase(name), (counts.get(pascalCase(name)) ?? 0) + 1);
  return wishes.map((wish) => {
    const { reason: _, ...rest } = wish;
    const isShared = (counts.get(pascalCase(wish.name)) ?? 0) > 1;
    return wish.long !== undefined && isShared ? { ...rest, name: wish.long } : wish;
  });
}

/** Of those that want the same name one gets it; the others are called after method and path, when all have chosen. */
function fitNames(wishes: readonly Wish[]): Map<NormalOperation, Pick<Wish, "name" | "reason">> {
  const taken = new Set<string>();
  const isTaken = (name: string): boolean => taken.has(pascalCase(name));
  const names = new Map<NormalOperation, Pick<Wish, "name" | "reason">>();
  for (const wish of [...wishes].sort((one, other) => one.rank - other.rank)) {
    if (isTaken(wish.name)) continue;
    taken.add(pascalCase(wish.name));
    names.set(wish.operation, wish);
  }
  for (const { operation, derived, name } of wishes.filter((wish) => !names.has(wish.operation))) {
    const free = freeName(derived, isTaken);
    taken.add(pascalCase(free));
    names.set(operation, { name: free, reason: `the name \`${name}\` is another operation's` });
  }
  return names;
}
