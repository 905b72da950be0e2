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

/** The files of a version, each by its name and text, not yet formatted: the largest first. */
export function* emitVersion(api: Api, runtime: Runtime): Generator<[name: string, text: string]> {
  const { tags, webhooks, models, spec: origin } = api;
  const write = (name: string, emit: (file: EmittedFile) => Statements): [name: string, text: string] => {
    const file = new EmittedFile({ origin, runtime, name: `./${name}` });
    return [`${name}.ts`, showHidden(file.print(emit(file)))];
  };
  if (models.length > 0) yield write("models", (file) => models.map((model) => emitModel(model, file)));
  yield write("paths", (file) => [`\n${printPaths(emitPaths(api, file))}`]);
  if (tags.length > 0) yield write("examples", (file) => emitExamples(api, file));
  for (const tag of tags) yield write(tag.file, (file) => emitResource(tag, file));
  yield write("client", (file) => emitClient(api, file));
  yield write("fetch", (file) => emitFetch(api, file));
  if (tags.length > 0) yield write("functions", (file) => emitFunctions(api, file));
  if (webhooks) yield write("webhooks", (file) => emitWebhooks(webhooks, file));
  yield write("index", () => emitBarrel(api));
  yield ["api.md", showHidden(emitListing(api, runtime))];
}

type Statements = Parameters<EmittedFile["print"]>[0];

/** The text of the file of a product, not yet formatted. */
export function emitProductFile(product: Product, runtime: Runtime): string {
  const origin = product.versions.map(({ name }) => name).join(" and ");
  const file = new EmittedFile({ origin, runtime, isProduct: true });
  return file.print(emitProduct(product, file));
}
