import type {
  MethodDeclarationStructure,
  OptionalKind,
  ParameterDeclarationStructure,
  PropertyDeclarationStructure,
} from "ts-morph";
import type { Api } from "../model.js";
import { docs, literal } from "./source.js";

/** What constructors take, and all else that makes a client. */
export function optionsParameter(type: string): OptionalKind<ParameterDeclarationStructure> {
  return { name: "options", type, initializer: "{}" };
}

/** The options of a client, kept for `withOptions`. */
export function optionsProperty(type: string): OptionalKind<PropertyDeclarationStructure> {
  return { name: "#options", isReadonly: true, type };
}

/** The method that makes a client of a client. */
export function emitWithOptions(className: string): OptionalKind<MethodDeclarationStructure> {
  return {
    name: "withOptions",
    docs: docs("The same client with some options changed; `undefined` leaves one out."),
    parameters: [{ name: "options", type: `${className}Options` }],
    returnType: className,
    statements: [`return new ${className}({ ...this.#options, ...options });`],
  };
}

/** The static method that makes a client from environment variables. */
export function emitFromEnvironment(
  className: string,
  environment: Api["environment"],
): OptionalKind<MethodDeclarationStructure> {
  const variables = Object.values(environment).map((name) => `\`${name}\``);
  return {
    name: "fromEnv",
    isStatic: true,
    docs: docs(`Makes a client, and takes what \`options\` leave out from ${listed(variables)}.`),
    parameters: [optionsParameter(`${className}Options`)],
    returnType: className,
    statements: [`return new ${className}(withEnvironment(options, ${literal(environment)}));`],
  };
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
