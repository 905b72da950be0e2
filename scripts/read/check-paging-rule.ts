import type { PagingRule } from "../document/document.js";
import { isRecord } from "../document/is-record.js";
import { either } from "../prose.js";
import type { SpecError } from "../spec-error.js";

/** What each way of paging needs, and what it can have besides. */
const keys: Readonly<
  Record<PagingRule["by"], { readonly needed: readonly string[]; readonly free: readonly string[] }>
> = {
  number: { needed: ["parameter"], free: ["items", "total"] },
  offset: { needed: ["parameter"], free: ["items", "total"] },
  cursor: { needed: ["parameter", "cursor"], free: ["items", "more"] },
  token: { needed: ["parameter", "token"], free: ["items", "more"] },
  link: { needed: [], free: ["items"] },
};

/**
 * Checks that an `x-paging` has the keys that it needs, and no others: no rule of the lint looks into an extension.
 *
 * @throws {@link SpecError} that `refuse` makes.
 */
export function checkPagingRule(rule: PagingRule, refuse: (message: string) => SpecError): void {
  const found: unknown = rule;
  const { by, ...names } = isRecord(found) ? found : {};
  const known = Object.entries(keys).find(([name]) => name === by)?.[1];
  if (known === undefined) throw refuse(`\`by: ${by}\` is not known: use ${either(Object.keys(keys))}`);
  for (const key of Object.keys(names)) {
    const all = [...known.needed, ...known.free];
    if (!all.includes(key)) throw refuse(`\`${key}\` is no key of \`by: ${by}\`: use ${either(all)}`);
  }
  for (const key of [...known.needed, ...Object.keys(names)]) {
    if (typeof names[key] !== "string") throw refuse(`needs \`${key}\`, a name`);
  }
}
