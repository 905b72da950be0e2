import type { InterfaceDeclarationStructure, StatementStructures, TypeAliasDeclarationStructure } from "ts-morph";
import { nameAfter } from "../names.js";
import { StructureKind } from "../ts-morph.js";
import { emitMakers, optionsParameter, optionsProperty } from "./client-members.js";
import { typeFrom, value } from "./code.js";
import { docs } from "./docs.js";
import type { EmittedFile } from "./emitted-file.js";

/** A product, as its file needs to know it: its class, and that of each version. */
export interface Product {
  readonly className: string;
  readonly versions: readonly { readonly name: string; readonly version: string; readonly className: string }[];
  /** Environment variables by option, of all versions. */
  readonly environment: Readonly<Record<string, string>>;
}

/** The file of a product: a class with every version side by side over one configuration. */
export function emitProduct({ className, versions, environment }: Product, file: EmittedFile): StatementStructures[] {
  const options = nameAfter(className, "options");
  return [
    emitOptions(className, versions, file),
    {
      kind: StructureKind.Class,
      isExported: true,
      name: className,
      docs: docs(`${className}: each version of its API as a property, over one configuration.`),
      properties: [
        ...versions.map(({ version, className }) => {
          return { name: version, isReadonly: true, type: file.text(value(className, `./${version}/client`)) };
        }),
        optionsProperty(options),
      ],
      ctors: [
        {
          parameters: [optionsParameter(options)],
          statements: [
            ...versions.map(({ version, className }) => `this.${version} = new ${className}(options);`),
            "this.#options = options;",
          ],
        },
      ],
      methods: emitMakers(className, environment, file),
    },
  ];
}

function emitOptions(
  className: string,
  versions: Product["versions"],
  file: EmittedFile,
): InterfaceDeclarationStructure | TypeAliasDeclarationStructure {
  const options = versions.map((one) => {
    return file.text(typeFrom(nameAfter(one.className, "options"), `./${one.version}/client`));
  });
  const [only = ""] = options;
  const shared = {
    isExported: true,
    name: nameAfter(className, "options"),
    docs: docs(`Options of {@link ${className}}.`),
  };
  return options.length === 1
    ? { ...shared, kind: StructureKind.TypeAlias, type: only, leadingTrivia: "\n" }
    : { ...shared, kind: StructureKind.Interface, extends: options };
}
