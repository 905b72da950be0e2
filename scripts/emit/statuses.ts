import type { ErrorResponse, Operation, StatusRange } from "../model.js";
import { type Code, join, ts, typeFrom } from "./code.js";

/** The status codes of an error response as a type of its own, given those that its operation documents. */
export function emitStatuses({ statuses }: ErrorResponse, { errors }: Operation): Code {
  const documented = errors.flatMap(({ statuses = [] }) => statuses);
  const codes = documented.filter((status) => typeof status === "number");
  if (statuses)
    return join(
      statuses.map((status) => emitStatus(status, codes)),
      " | ",
    );
  const ranges = documented.filter((status) => typeof status === "string");
  const others = codes.filter((code) => !ranges.some((range) => isIn(range, code)));
  const known = [...others.map(String), ...ranges.map(rangeType)];
  return known.length === 0 ? typeFrom("ErrorStatus") : ts`${typeFrom("OtherStatus")}<${join(known, " | ")}>`;
}

/** A status code, or a range but for those of its codes that are documented by themselves. */
function emitStatus(status: number | StatusRange, codes: readonly number[]): Code | string {
  if (typeof status === "number") return String(status);
  const apart = codes.filter((code) => isIn(status, code));
  if (apart.length === 0) return rangeType(status);
  return ts`${typeFrom("OtherStatus")}<${apart.join(" | ")}, ${rangeType(status)}>`;
}

function isIn(range: StatusRange, code: number): boolean {
  return range.startsWith(String(code).charAt(0));
}

function rangeType(range: StatusRange): Code {
  return typeFrom(`Status${range}`);
}
