import type { Failure, Operation, StatusRange } from "../model.js";

/** The statuses of a failure as a type of its own, given those that its operation documents. */
export function writeStatuses({ statuses }: Failure, { failures }: Operation): string {
  const documented = failures.flatMap(({ statuses = [] }) => statuses);
  const codes = documented.filter((status) => typeof status === "number");
  if (statuses) return statuses.map((status) => writeOne(status, codes)).join(" | ");
  const ranges = documented.filter((status) => typeof status === "string");
  const others = codes.filter((code) => !ranges.some((range) => isIn(range, code)));
  const known = [...others, ...ranges.map(rangeName)];
  return known.length === 0 ? "ErrorStatus" : `OtherStatus<${known.join(" | ")}>`;
}

/** Names of the runtime's types that the failures of an operation need. */
export function statusTypes({ failures }: Operation): string[] {
  if (failures.length === 0) return [];
  const ranges = failures.flatMap(({ statuses = [] }) => statuses).filter((status) => typeof status === "string");
  const isOne = failures.every(({ statuses }) => statuses === undefined);
  return [isOne ? "ErrorStatus" : "OtherStatus", ...ranges.map(rangeName)];
}

/** A status, or a range but for those of its statuses that stand by themselves. */
function writeOne(status: number | StatusRange, codes: readonly number[]): string {
  if (typeof status === "number") return String(status);
  const apart = codes.filter((code) => isIn(status, code));
  return apart.length === 0 ? rangeName(status) : `OtherStatus<${apart.join(" | ")}, ${rangeName(status)}>`;
}

function isIn(range: StatusRange, code: number): boolean {
  return range.startsWith(String(code).charAt(0));
}

function rangeName(range: StatusRange): string {
  return `Status${range}`;
}
