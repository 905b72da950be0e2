import { describe, expect, it } from "vitest";
import { emitProduct, type Product } from "../../../scripts/emit/product.js";
import { emitProductFile } from "../../../scripts/emit.js";
import { printFile, runtime } from "./samples.js";

const v1 = { name: "acme@v1", version: "v1", className: "AcmeV1" };
const v2 = { name: "acme@v2", version: "v2", className: "AcmeV2" };

function emit(parts: Partial<Product>): string {
  const product = { className: "Acme", versions: [v1], environment: {}, ...parts };
  return printFile((file) => emitProduct(product, file), { isProduct: true });
}

describe("emitProduct", () => {
  it("writes a class with one version", () => {
    expect(emit({})).toBe(
      `import { AcmeV1, type AcmeV1Options } from "./v1/client.js";

/** Options of {@link Acme}. */
export type AcmeOptions = AcmeV1Options;

/** Acme: each version of its API as a property, over one configuration. */
export class Acme {
  readonly v1: AcmeV1;
  readonly #options: AcmeOptions;

  constructor(options: AcmeOptions = {}) {
    this.v1 = new AcmeV1(options);
    this.#options = options;
  }

  /** The same client with some options changed; \`undefined\` leaves one out. */
  withOptions(options: AcmeOptions): Acme {
    return new Acme({ ...this.#options, ...options });
  }
}`,
    );
  });

  it("writes a class with several, whose options are those of all", () => {
    expect(emit({ versions: [v1, v2] })).toBe(
      `import { AcmeV1, type AcmeV1Options } from "./v1/client.js";
import { AcmeV2, type AcmeV2Options } from "./v2/client.js";

/** Options of {@link Acme}. */
export interface AcmeOptions extends AcmeV1Options, AcmeV2Options {
}

/** Acme: each version of its API as a property, over one configuration. */
export class Acme {
  readonly v1: AcmeV1;
  readonly v2: AcmeV2;
  readonly #options: AcmeOptions;

  constructor(options: AcmeOptions = {}) {
    this.v1 = new AcmeV1(options);
    this.v2 = new AcmeV2(options);
    this.#options = options;
  }

  /** The same client with some options changed; \`undefined\` leaves one out. */
  withOptions(options: AcmeOptions): Acme {
    return new Acme({ ...this.#options, ...options });
  }
}`,
    );
  });

  it("makes a client from the environment if there are variables", () => {
    const text = emit({ environment: { apiKey: "ACME_KEY" } });
    expect(text).toContain('import { withEnvironment } from "./runtime.js";');
    expect(text).toContain(
      'static fromEnv(options: AcmeOptions = {}): Acme {\n    return new Acme(withEnvironment(options, {"apiKey":"ACME_KEY"}));',
    );
  });
});

describe("emitProductFile", () => {
  it("names the versions that a product's file is generated from", () => {
    expect(emitProductFile({ className: "Acme", versions: [v1, v2], environment: {} }, runtime)).toMatch(
      /^\/\/ Generated from acme@v1 and acme@v2 by `npm run generate`\. Do not edit\.\n\nimport /,
    );
  });
});
