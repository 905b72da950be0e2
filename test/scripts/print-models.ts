import { EmittedFile } from "../../scripts/emit/emitted-file.js";
import { emitModel } from "../../scripts/emit/models.js";
import type { Model } from "../../scripts/model.js";

/** The declarations of models as TypeScript, without the first line of their file and its imports; not formatted. */
export function printModels(models: readonly Model[]): string {
  const runtime = { fromVersion: "runtime", fromProduct: "runtime" };
  const file = new EmittedFile({ origin: "test", runtime, name: "./models" });
  const text = file.print(models.map((model) => emitModel(model, file)));
  return text
    .slice(text.indexOf("\n"))
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
