import { readdirSync } from "node:fs";
import type { Plan } from "../../scripts/plan.js";
import { createFlavour } from "../../scripts/registry.js";
import { runPlan } from "../../scripts/run-plan.js";

/** Where the tiny documents lie: `given/<trap>.yaml`. */
export const given = "test/golden/given";

/** Where the wanted files lie: `wanted/<trap>/index.ts`, `wanted/<trap>/v1/…`. */
export const wanted = "test/golden/wanted";

/** The traps, each the name of a document. */
export const traps: readonly string[] = readdirSync(given)
  .map((file) => file.replace(/\.yaml$/, ""))
  .sort();

/** Compiles the tiny documents all at once, each as a product of one version; nothing is written. */
export async function compileGiven(): Promise<Map<string, string>> {
  const flavours = traps.map((trap) => createFlavour(`${trap}@v1`, `${given}/${trap}.yaml`));
  return await compilePlan({ flavours, products: flavours.map((flavour) => [flavour]) }, wanted);
}

/** The text of every file that a plan makes, by its path in a folder that it is said to lie in. */
export async function compilePlan(
  plan: Pick<Plan, "flavours" | "products">,
  folder: string,
): Promise<Map<string, string>> {
  const { changes } = await runPlan(
    {
      ...plan,
      // A folder that is not there: all that is made counts as missing, and so comes with its text.
      out: "nowhere",
      runtime: () => ({ fromVersion: "../../../../../src/index.js", fromProduct: "../../../../src/index.js" }),
      folders: [],
      ownsOut: true,
    },
    { write: false },
  );
  return new Map(changes.map(({ path, text = "" }) => [path.replace("nowhere/", `${folder}/`), text]));
}
