import { expect, it } from "vitest";
import { planRegistry } from "../scripts/plan.js";
import { runPlan } from "../scripts/run-plan.js";

it("generated/ is what the documents give, to the byte", async () => {
  const { changes, runs } = await runPlan(await planRegistry([]), { write: false });
  expect(runs.length).toBeGreaterThan(0);
  expect(changes.map(({ path, kind }) => `${path}: ${kind}`)).toEqual([]);
});
