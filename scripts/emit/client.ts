import type { StatementStructures } from "ts-morph";
import type { Api } from "../model.js";
import { callerName, nameAfter } from "../names.js";
import { sentence } from "../prose.js";
import { StructureKind } from "../ts-morph.js";
import { emitBaseUrl } from "./base-url.js";
import { emitMakers, optionsParameter, optionsProperty } from "./client-members.js";
import { type Code, call, typeFrom, value } from "./code.js";
import { emitCredentials } from "./credentials.js";
import { callDescribeApi, emitDescribeApi } from "./describe-api.js";
import { docs } from "./docs.js";
import type { EmittedFile } from "./emitted-file.js";

/** The file of a version's client: its options, and its class with the operations of each tag. */
export function emitClient(api: Api, file: EmittedFile): StatementStructures[] {
  const { className, tags, schemes, environment } = api;
  const options = nameAfter(className, "options");
  const hasOperations = tags.length > 0;
  return [
    {
      kind: StructureKind.Interface,
      isExported: true,
      name: options,
      extends: [file.text(typeFrom("ClientOptions"))],
      docs: docs(`Options of {@link ${className}}.`),
      properties: [...emitBaseUrl(api), ...emitCredentials(schemes, file)],
    },
    {
      kind: StructureKind.Class,
      isExported: true,
      name: className,
      docs: docs(sentence(api.title), sentence(api.summary)),
      properties: [
        ...tags.map((tag) => ({
          name: tag.property,
          isReadonly: true,
          type: file.text(value(tag.className, `./${tag.file}`)),
          docs: docs(sentence(tag.description)),
        })),
        optionsProperty(options),
      ],
      ctors: [
        {
          parameters: [optionsParameter(options)],
          statements: [
            ...(hasOperations ? [`const caller = ${file.text(makeCaller(api))};`] : []),
            ...tags.map((tag) => `this.${tag.property} = new ${tag.className}(caller);`),
            "this.#options = options;",
          ],
        },
      ],
      methods: emitMakers(className, environment, file),
    },
    ...(hasOperations ? [emitCreateCaller(api, file)] : []),
    emitDescribeApi(api, file),
  ];
}

/** Makes a caller, of one server or of several. */
function makeCaller(api: Api): Code {
  const name = api.otherServers.length > 0 ? "createServersCaller" : "createCaller";
  return call(name, ["options", callDescribeApi(api, "./client")]);
}

function emitCreateCaller(api: Api, file: EmittedFile): StatementStructures {
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: callerName(api.className),
    docs: docs(`Makes the caller of the functions of \`functions.ts\`: {@link ${api.className}} without its methods.`),
    parameters: [optionsParameter(nameAfter(api.className, "options"))],
    returnType: file.text(typeFrom("CallOperation")),
    statements: [`return ${file.text(makeCaller(api))};`],
  };
}
