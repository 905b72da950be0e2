import type { StatementStructures } from "ts-morph";
import type { Operation, Tag } from "../model.js";
import { code, sentence } from "../prose.js";
import { StructureKind } from "../ts-morph.js";
import { value } from "./code.js";
import { docs } from "./docs.js";
import type { EmittedFile } from "./emitted-file.js";
import { emitCall, emitSignature } from "./operation-call.js";
import { emitTypes } from "./operation-types.js";

/** The file of one tag: its class, then the types of each of its methods. */
export function emitResource(
  { className, file: name, description, operations }: Tag,
  file: EmittedFile,
): StatementStructures[] {
  return [
    {
      kind: StructureKind.Class,
      isExported: true,
      name: className,
      extends: file.text(value("Resource")),
      docs: docs(sentence(description)),
      methods: operations.map((operation) => ({
        name: operation.name,
        ...emitSignature(operation, `./${name}`, file),
        docs: emitDocs(operation),
        statements: [file.text(emitCall(operation, "this.call(", "this.pages("))],
      })),
    },
    ...operations.flatMap((operation) => emitTypes(className, operation, file)),
  ];
}

function emitDocs(operation: Operation): string[] {
  const [summary, description] = [sentence(operation.summary), sentence(operation.description)];
  return docs(
    summary,
    description === summary ? "" : description,
    operation.paging ? "Await it for one page, or iterate it for every item of that page and all after it." : "",
    operation.callbacks ? `The API calls back with {@link ${operation.callbacks.interfaceName}}.` : "",
    describeScopes(operation.scopes),
    operation.server ? `Sent to ${code(operation.server.server)}, unless \`baseUrl\` is set.` : "",
    code(operation.route),
    operation.deprecated ? "@deprecated" : "",
  );
}

/** Scopes that go together, and alternatives to them. */
function describeScopes(scopes: Operation["scopes"]): string {
  const alternatives = [...new Set(scopes.map((together) => [...new Set(together)].map(code).join(", ")))];
  if (alternatives.length === 0) return "";
  return `Needs the scope${scopes.flat().length > 1 ? "s" : ""} ${alternatives.join("; or ")}.`;
}
