import { expect, it } from "vitest";
import { planRegistry, runPlan } from "../scripts/plan.js";

it("generated/ is what the documents give, to the byte", async () => {
  const { changes, runs } = await runPlan(await planRegistry([]), { write: false });
  expect(runs.length).toBeGreaterThan(0);
  expect(changes.map(({ path, kind }) => `${path}: ${kind}`)).toEqual([]);
});
