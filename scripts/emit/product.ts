import type { InterfaceDeclarationStructure, SourceFileStructure, TypeAliasDeclarationStructure } from "ts-morph";
import { StructureKind } from "../ts-morph.js";
import { emitFromEnvironment, emitWithOptions, optionsParameter, optionsProperty } from "./client-members.js";
import { docs, header, imports, type Runtime } from "./source.js";

/** A product, as its file needs to know it: its class, and that of each version. */
export interface Product {
  readonly className: string;
  readonly versions: readonly { readonly name: string; readonly version: string; readonly className: string }[];
  /** Environment variables by option, of all versions. */
  readonly environment: Readonly<Record<string, string>>;
}

/** The file of a product: a class with every version side by side over one configuration. */
export function emitProduct({ className, versions, environment }: Product, runtime: Runtime): SourceFileStructure {
  const hasEnvironment = Object.keys(environment).length > 0;
  return {
    kind: StructureKind.SourceFile,
    statements: [
      header(versions.map(({ name }) => name).join(" and ")),
      ...(hasEnvironment ? imports(runtime.fromProduct, ["withEnvironment"], []) : []),
      ...versions.flatMap((one) => imports(`./${one.version}/client.js`, [one.className], [`${one.className}Options`])),
      emitOptions(className, versions),
      {
        kind: StructureKind.Class,
        isExported: true,
        name: className,
        docs: docs(`${className}: each version of its API as a property, over one configuration.`),
        properties: [
          ...versions.map(({ version, className }) => ({ name: version, isReadonly: true, type: className })),
          optionsProperty(`${className}Options`),
        ],
        ctors: [
          {
            parameters: [optionsParameter(`${className}Options`)],
            statements: [
              ...versions.map(({ version, className }) => `this.${version} = new ${className}(options);`),
              "this.#options = options;",
            ],
          },
        ],
        methods: [emitWithOptions(className), ...(hasEnvironment ? [emitFromEnvironment(className, environment)] : [])],
      },
    ],
  };
}

function emitOptions(
  className: string,
  versions: Product["versions"],
): InterfaceDeclarationStructure | TypeAliasDeclarationStructure {
  const options = versions.map((version) => `${version.className}Options`);
  const [only = ""] = options;
  const shared = {
    isExported: true,
    name: `${className}Options`,
    docs: docs(`What {@link ${className}} takes.`),
  };
  return options.length === 1
    ? { ...shared, kind: StructureKind.TypeAlias, type: only, leadingTrivia: "\n" }
    : { ...shared, kind: StructureKind.Interface, extends: options };
}
