import type { LoadedDocument } from "../load.js";
import type { Api } from "../model.js";
import { SpecError } from "../spec-error.js";
import type { CodeSample } from "./code-sample.js";
import { checkTypes, writeSamples } from "./compile-samples.js";
import { runSamples } from "./run-samples.js";
import { variableOf } from "./sample.js";
import { type SampleServer, startSampleServer } from "./sample-server.js";

/** An API that samples call. */
interface Called {
  readonly api: Api;
  readonly loaded: LoadedDocument;
}

/**
 * Compiles samples, and runs them against servers of the APIs.
 *
 * @throws {@link SpecError} that names all that fail.
 */
export async function checkSamples(
  samples: readonly CodeSample[],
  apis: readonly Called[],
  root: string,
  folder: string,
): Promise<void> {
  const files = await writeSamples(samples, root, folder);
  const wrong = checkTypes(files);
  if (wrong.length > 0) throw new SpecError(wrong);
  const servers: SampleServer[] = [];
  const environment: Record<string, string> = {};
  try {
    for (const product of new Set(apis.map(({ api }) => api.product))) {
      const own = apis.filter(({ api }) => api.product === product);
      const documents = own.map(({ loaded }) => loaded);
      const server = await startSampleServer(
        documents,
        own.map(({ api }) => api),
      );
      servers.push(server);
      for (const { api } of own) {
        for (const name of Object.values(api.environment)) environment[name] = "example";
        environment[variableOf("baseUrl", api)] = environment["HTTPS_PROXY"] = server.url;
      }
    }
    const failed = await runSamples(files, { servers, environment });
    if (failed.length > 0) throw new SpecError(failed);
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
}
