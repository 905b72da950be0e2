import type {
  MethodDeclarationStructure,
  OptionalKind,
  ParameterDeclarationStructure,
  PropertyDeclarationStructure,
} from "ts-morph";
import type { Api } from "../model.js";
import { nameAfter } from "../names.js";
import { type Code, call, ts } from "./code.js";
import { docs } from "./docs.js";
import type { EmittedFile } from "./emitted-file.js";
import { literal } from "./literal.js";

/** The parameter of constructors, and of all else that makes a client. */
export function optionsParameter(type: string): OptionalKind<ParameterDeclarationStructure> {
  return { name: "options", type, initializer: "{}" };
}

/** The options of a client, kept for `withOptions`. */
export function optionsProperty(type: string): OptionalKind<PropertyDeclarationStructure> {
  return { name: "#options", isReadonly: true, type };
}

/** Methods that make clients: from a client, and from environment variables if there are some. */
export function emitMakers(
  className: string,
  environment: Api["environment"],
  file: EmittedFile,
): OptionalKind<MethodDeclarationStructure>[] {
  const options = nameAfter(className, "options");
  const make = (given: Code | string): string[] => [file.text(ts`return new ${className}(${given});`)];
  const withOptions: OptionalKind<MethodDeclarationStructure> = {
    name: "withOptions",
    docs: docs("The same client with some options changed; `undefined` leaves one out."),
    parameters: [{ name: "options", type: options }],
    returnType: className,
    statements: make("{ ...this.#options, ...options }"),
  };
  const variables = Object.values(environment).map((name) => `\`${name}\``);
  if (variables.length === 0) return [withOptions];
  return [
    withOptions,
    {
      name: "fromEnv",
      isStatic: true,
      docs: docs(`Makes a client, and takes what \`options\` leave out from ${listed(variables)}.`),
      parameters: [optionsParameter(options)],
      returnType: className,
      statements: make(call("withEnvironment", ["options", literal(environment)])),
    },
  ];
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
