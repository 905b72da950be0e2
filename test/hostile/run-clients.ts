import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { Compiled } from "../../scripts/compile.js";

/** What running clients has done: how many methods were called, and what they have left behind. */
export interface Ran {
  readonly calls: number;
  readonly canary: unknown;
  readonly polluted: readonly string[];
}

/** Imports every file of clients, in one bundle, and calls every method of every class over a `fetch` of its own. */
export async function runClients(clients: readonly Compiled[]): Promise<Ran> {
  const folder = await mkdtemp(join(tmpdir(), "openapi-facade-test-"));
  const files = new Map(
    clients.flatMap(({ files }, index) =>
      [...files].map(([path, text]): [string, string] => [`/${index}/${path}`, text]),
    ),
  );
  const entries = clients.map((_, index) => `export * as client${index} from "/${index}/index.js";`);
  const others = clients.flatMap(({ files }, index) =>
    [...files.keys()]
      .filter((path) => path.endsWith(".ts"))
      .map((path) => `import "/${index}/${path.replace(/ts$/, "js")}";`),
  );
  try {
    await build({
      stdin: { contents: [...entries, ...others].join("\n"), sourcefile: "/entry.ts" },
      bundle: true,
      format: "esm",
      platform: "node",
      outfile: join(folder, "clients.mjs"),
      logLevel: "silent",
      plugins: [
        {
          name: "clients",
          setup({ onResolve, onLoad }) {
            onResolve({ filter: /^openapi-facade/ }, ({ path }) => ({
              path: resolve(path === "openapi-facade" ? "src/index.ts" : "src/fetch-client.ts"),
            }));
            onResolve({ filter: /^\.?\// }, ({ path, importer, namespace }) => {
              if (namespace !== "client" && importer !== "" && !importer.endsWith("entry.ts")) return undefined;
              const whole = path.startsWith("/") ? path : join(dirname(importer), path);
              return { path: whole.replace(/js$/, "ts"), namespace: "client" };
            });
            onLoad({ filter: /.*/, namespace: "client" }, ({ path }) => ({
              contents: files.get(path) ?? "throw new Error('no such file')",
              loader: "ts",
              resolveDir: resolve("."),
            }));
          },
        },
      ],
    });
    const before = Object.getOwnPropertyNames(Object.prototype);
    const module: Record<string, Record<string, unknown>> = await import(
      pathToFileURL(join(folder, "clients.mjs")).href
    );
    let calls = 0;
    for (const [index, { api }] of clients.entries()) calls += await callAll(module[`client${index}`] ?? {}, api);
    return {
      calls,
      canary: Reflect.get(globalThis, "canary"),
      polluted: Object.getOwnPropertyNames(Object.prototype).filter((name) => !before.includes(name)),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function callAll(exports: Record<string, unknown>, api: Compiled["api"]): Promise<number> {
  const Client = exports[api.className];
  if (typeof Client !== "function") throw new Error(`no class ${api.className}`);
  const options = Object.fromEntries(
    api.schemes.flatMap((scheme) => scheme.options.map((option) => [option, "secret"])),
  );
  const client: object = Reflect.construct(Client, [
    {
      ...options,
      baseUrl: "https://placeholder.example",
      retry: { attempts: 1 },
      fetch: async () =>
        new Response(`[{"__proto__":{"polluted":1}}]`, { headers: { "content-type": "application/json" } }),
    },
  ]);
  let calls = 0;
  for (const { property, operations } of api.tags) {
    const tag: unknown = Reflect.get(client, property);
    for (const { name, parameters } of operations) {
      const method: unknown = typeof tag === "object" && tag !== null ? Reflect.get(tag, name) : undefined;
      if (typeof method !== "function") throw new Error(`no method ${property}.${name}`);
      const params = Object.fromEntries(parameters.map((parameter) => [parameter.name, "value"]));
      // What comes of it is the affair of other tests: here it is whether anything else does.
      await Promise.resolve(Reflect.apply(method, tag, [params])).catch(() => undefined);
      calls++;
    }
  }
  return calls;
}
