import type { ImportDeclarationStructure, JSDocStructure, OptionalKind, SourceFileStructure } from "ts-morph";
import type { Api, Group, Operation } from "../model.js";
import { code, sentence } from "../prose.js";
import { StructureKind } from "../ts-morph.js";
import { emitCall, emitSignature, modelsOfSignature, typesOfSignature, valuesOfCall } from "./operation-call.js";
import { emitTypes } from "./operation-types.js";
import { payloadTypes } from "./payloads.js";
import { docs, header, imports, modelsOf, type Runtime } from "./source.js";
import { statusTypes } from "./statuses.js";

/** The file of one tag: its class, then the types of each of its methods. */
export function emitResource(api: Api, group: Group, runtime: Runtime): SourceFileStructure {
  const { className, operations } = group;
  return {
    kind: StructureKind.SourceFile,
    statements: [
      header(api.spec),
      ...emitImports(operations, runtime),
      {
        kind: StructureKind.Class,
        isExported: true,
        name: className,
        extends: "Resource",
        docs: docs(sentence(group.description)),
        methods: operations.map((operation) => ({
          ...emitSignature(operation),
          docs: emitDocs(operation),
          statements: [emitCall(operation, "this.call(", "this.pages(")],
        })),
      },
      ...operations.flatMap((operation) => emitTypes(className, operation)),
    ],
  };
}

function emitImports(operations: readonly Operation[], runtime: Runtime): ImportDeclarationStructure[] {
  const fails = ({ failures }: Operation): boolean => failures.length > 0;
  const types = operations.flatMap((operation) => [
    ...typesOfSignature(operation),
    ...(fails(operation) ? ["ApiErrorOf"] : []),
    ...statusTypes(operation),
  ]);
  const others = operations.flatMap(({ parameters, failures, callbacks }) => [
    ...payloadTypes(callbacks),
    ...[...parameters, ...failures].map(({ type }) => type),
  ]);
  return [
    ...imports(runtime.fromVersion, ["Resource", ...operations.flatMap(valuesOfCall)], types),
    ...imports("./schema.js", [], [...modelsOf(others), ...operations.flatMap(modelsOfSignature)]),
  ];
}

function emitDocs(operation: Operation): OptionalKind<JSDocStructure>[] {
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
