import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Plan } from "../../../scripts/plan.js";
import { createFlavour, type Flavour } from "../../../scripts/registry.js";
import { runPlan } from "../../../scripts/run-plan.js";
import type { Change, Output } from "../../../scripts/write.js";
import { addFiles } from "../folder.js";

/** What the generator makes of `acme.yaml` after each of some edits, text by path: `acme/index.ts`, `acme/v1/…`. */
export async function makeClients(edits: readonly (readonly (readonly [string, string])[])[]): Promise<Output[]> {
  const spec = await readFile("test/scripts/review/acme.yaml", "utf8");
  const folder = await mkdtemp(join(tmpdir(), "openapi-facade-test-"));
  try {
    // Each in a folder of its own: of a document outside of the project, files name no more than the file.
    await addFiles(folder, Object.fromEntries(edits.map((edit, index) => [`${index}/acme.yaml`, edited(spec, edit)])));
    const flavours = edits.map((_, index) => createFlavour(`edit${index}@v1`, `${folder}/${index}/acme.yaml`, "Acme"));
    const { output } = await runPlan(planFor(flavours), { write: false });
    return edits.map((_, index) => clientOf(`edit${index}`, output));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The files of a product as if it were called `acme`. */
function clientOf(product: string, output: Output): Output {
  const own = [...output].filter(([path]) => path.startsWith(`clients/${product}/`));
  return new Map(
    own.map(([path, text]) => [path.replace(`clients/${product}/`, "acme/"), text.replaceAll(`${product}@`, "acme@")]),
  );
}

function planFor(flavours: readonly Flavour[]): Plan {
  return {
    flavours,
    products: flavours.map((flavour) => [flavour]),
    out: "clients",
    runtime: () => ({ fromVersion: "openapi-facade", fromProduct: "openapi-facade" }),
    folders: [],
    ownsOut: true,
  };
}

function edited(spec: string, edit: readonly (readonly [string, string])[]): string {
  return edit.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`not there once: ${from}`);
    return text.replace(from, () => to);
  }, spec);
}

/** What a run would change. */
export function changesBetween(before: Output, after: Output): Change[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((path): Change[] => {
    const [was, is] = [before.get(path), after.get(path)];
    if (was === is) return [];
    const kind = was === undefined ? "missing" : is === undefined ? "left over" : "different";
    return [{ path, kind, isGenerated: true, ...(is && { text: is }), ...(was && { before: was }) }];
  });
}
