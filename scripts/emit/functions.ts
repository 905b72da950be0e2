import type { StatementStructures } from "ts-morph";
import type { Api, Operation, Tag } from "../model.js";
import { callerName, nameAfter } from "../names.js";
import { code, sentence } from "../prose.js";
import { StructureKind } from "../ts-morph.js";
import { ts, typeFrom, value } from "./code.js";
import { docs } from "./docs.js";
import type { EmittedFile } from "./emitted-file.js";
import { emitCall, emitSignature } from "./operation-call.js";

/** The file that has each operation as a function, for a bundle that holds no more than those that are called. */
export function emitFunctions({ className, tags }: Api, file: EmittedFile): StatementStructures[] {
  return [
    {
      kind: StructureKind.ExportDeclaration,
      moduleSpecifier: "./client.js",
      namedExports: [{ name: callerName(className) }, { name: nameAfter(className, "options"), isTypeOnly: true }],
    },
    ...tags.flatMap((tag) => tag.operations.map((operation) => emitFunction(tag, operation, file))),
  ];
}

function emitFunction(tag: Tag, operation: Operation, file: EmittedFile): StatementStructures {
  const { name, functionName, summary, route, deprecated } = operation;
  const { parameters, returnType } = emitSignature(operation, `./${tag.file}`, file);
  const link = file.text(ts`{@link ${typeFrom(tag.className, `./${tag.file}`)}.${name}}`);
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: functionName,
    docs: docs(`${sentence(summary)} See ${link}.`.trim(), code(route), deprecated ? "@deprecated" : ""),
    parameters: [{ name: "caller", type: file.text(typeFrom("CallOperation")) }, ...parameters],
    returnType,
    statements: [file.text(emitCall(operation, "caller(", ts`${value("callPages")}(caller, `))],
  };
}
