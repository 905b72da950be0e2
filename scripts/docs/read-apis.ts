import { join, sep } from "node:path";
import { formatFiles } from "../format.js";
import { loadDocument } from "../load.js";
import type { Api, Operation, Tag } from "../model.js";
import type { Plan } from "../plan.js";
import { runPlan } from "../run-plan.js";
import type { DocumentedApi } from "./api-page.js";
import type { CodeSample } from "./code-sample.js";
import { writeSample } from "./sample.js";

/** Reads the APIs of a plan, and makes their clients in a folder, for samples to be tried with; `root` is the project. */
export async function readApis(plan: Plan, root: string, folder: string): Promise<DocumentedApi[]> {
  const runtime = join(root, "src/index.js").replaceAll(sep, "/");
  const { runs } = await runPlan(
    {
      ...plan,
      out: join(folder, "clients"),
      folders: [],
      runtime: () => ({ fromVersion: runtime, fromProduct: runtime }),
    },
    { write: true },
  );
  return await Promise.all(
    runs.map(async ({ api }): Promise<DocumentedApi> => {
      const loaded = await loadDocument(api.spec);
      const { title, summary = "", description = "" } = loaded.document.info;
      const operations = operationsOf(api).length;
      const entry = {
        title,
        version: api.version,
        summary: summary || (description.split(/\n\s*\n/)[0] ?? ""),
        operations,
        file: `${api.product}-${api.version}.html`,
      };
      return { api, loaded, entry, samples: await makeSamples(api) };
    }),
  );
}

async function makeSamples(api: Api): Promise<Map<string, CodeSample>> {
  const operations = operationsOf(api);
  const texts = operations.map(([tag, operation]): [string, string] => {
    return [`${operation.route}.ts`, writeSample(api, tag, operation)];
  });
  const formatted = await formatFiles(new Map(texts));
  return new Map(
    operations.map(([, operation]) => {
      const { route } = operation;
      const text = formatted.get(`${route}.ts`) ?? "";
      const sample = { text, responses: new Map(), output: undefined, pair: undefined, hint: hintOf(api, operation) };
      return [route, { ...sample, place: `${api.flavour} ${route}` }];
    }),
  );
}

/** What a sample that fails may lack: it calls as the document's examples have it. */
function hintOf({ spec }: Api, { parameters, example }: Operation): string | undefined {
  const lacking = parameters.filter(({ name, required }) => required && !Object.hasOwn(example, name));
  const names = lacking.map(({ name }) => `\`${name}\``).join(", ");
  return lacking.length === 0 ? undefined : `${spec} has no example of ${names}: give one`;
}

function operationsOf({ tags }: Api): [Tag, Operation][] {
  return tags.flatMap((tag) => tag.operations.map((operation): [Tag, Operation] => [tag, operation]));
}
