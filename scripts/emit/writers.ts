import type { Body, Operation } from "../model.js";

/** Bodies of an operation that are written differently: those that differ by a wildcard or parameters alone are one. */
export function writersOf({ bodies }: Pick<Operation, "bodies">): Body[] {
  return bodies.filter(({ sentAs }, index) => bodies.findIndex((one) => one.sentAs === sentAs) === index);
}
