import { emitBarrel } from "./emit/barrel.js";
import { emitClient } from "./emit/client.js";
import { EmittedFile, type Runtime } from "./emit/emitted-file.js";
import { emitExamples } from "./emit/examples.js";
import { emitFetch } from "./emit/fetch.js";
import { emitFunctions } from "./emit/functions.js";
import { emitListing } from "./emit/listing.js";
import { emitModel } from "./emit/models.js";
import { emitPaths } from "./emit/paths.js";
import { emitProduct, type Product } from "./emit/product.js";
import { emitResource } from "./emit/resource.js";
import { showHidden } from "./emit/show-hidden.js";
import { emitType } from "./emit/type.js";
import { emitWebhooks } from "./emit/webhooks.js";
import type { Api, Type } from "./model.js";
import { printPaths } from "./openapi-typescript.js";

export type { Product, Runtime };

/** A type as TypeScript has it. */
export function printType(type: Type): string {
  return emitType(type).text;
}

/** The text of each file of a version by its name, not yet formatted. */
export function emitVersion(api: Api, runtime: Runtime): Map<string, string> {
  const { tags, webhooks, models, spec: origin } = api;
  const files = new Map<string, string>();
  const write = (name: `./${string}`, emit: (file: EmittedFile) => Parameters<EmittedFile["print"]>[0]): void => {
    const file = new EmittedFile({ origin, runtime, name });
    files.set(`${name.slice("./".length)}.ts`, file.print(emit(file)));
  };
  write("./index", () => emitBarrel(api));
  write("./client", (file) => emitClient(api, file));
  for (const tag of tags) write(`./${tag.file}`, (file) => emitResource(tag, file));
  if (tags.length > 0) write("./functions", (file) => emitFunctions(api, file));
  if (webhooks) write("./webhooks", (file) => emitWebhooks(webhooks, file));
  if (models.length > 0) write("./models", (file) => models.map((model) => emitModel(model, file)));
  write("./paths", (file) => [`\n${printPaths(emitPaths(api, file))}`]);
  write("./fetch", (file) => emitFetch(api, file));
  if (tags.length > 0) write("./examples", (file) => emitExamples(api, file));
  files.set("api.md", emitListing(api, runtime));
  return new Map([...files].map(([path, text]) => [path, showHidden(text)]));
}

/** The text of the file of a product, not yet formatted. */
export function emitProductFile(product: Product, runtime: Runtime): string {
  const origin = product.versions.map(({ name }) => name).join(" and ");
  const file = new EmittedFile({ origin, runtime, isProduct: true });
  return file.print(emitProduct(product, file));
}
