import { emitBarrel } from "./emit/barrel.js";
import { emitClient } from "./emit/client.js";
import { emitExamples } from "./emit/examples.js";
import { emitFetch } from "./emit/fetch.js";
import { emitFunctions } from "./emit/functions.js";
import { emitListing } from "./emit/listing.js";
import { emitProduct, type Product } from "./emit/product.js";
import { emitResource } from "./emit/resource.js";
import { showHidden } from "./emit/show-hidden.js";
import { header, type Runtime } from "./emit/source.js";
import { emitWebhooks } from "./emit/webhooks.js";
import type { Api } from "./model.js";
import { printSource } from "./ts-morph.js";

export type { Product, Runtime };

/** The text of each file of a version by its name, not yet formatted. `schema` is that of its types. */
export function emitVersion(api: Api, schema: string, runtime: Runtime): Map<string, string> {
  const files = new Map([
    ["index.ts", printSource(emitBarrel(api))],
    ["client.ts", printSource(emitClient(api, runtime))],
    ...api.groups.map((group): [string, string] => [
      `${group.file}.ts`,
      printSource(emitResource(api, group, runtime)),
    ]),
    ...(api.groups.length > 0 ? [["functions.ts", printSource(emitFunctions(api, runtime))] as const] : []),
    ...(api.webhooks ? [["webhooks.ts", printSource(emitWebhooks(api, api.webhooks))] as const] : []),
    ["fetch.ts", printSource(emitFetch(api, runtime))],
    ...(api.groups.length > 0 ? [["examples.ts", printSource(emitExamples(api, runtime))] as const] : []),
    ["schema.ts", header(api.spec) + schema],
    ["api.md", emitListing(api)],
  ]);
  return new Map([...files].map(([path, text]) => [path, showHidden(text)]));
}

/** The text of the file of a product, not yet formatted. */
export function emitProductFile(product: Product, runtime: Runtime): string {
  return printSource(emitProduct(product, runtime));
}
