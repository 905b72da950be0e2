import type { FunctionDeclarationStructure } from "ts-morph";
import type { Api } from "../model.js";
import { fetchName, nameAfter } from "../names.js";
import { StructureKind } from "../ts-morph.js";
import { optionsParameter } from "./client-members.js";
import { type Code, join, ts, typeFrom, value } from "./code.js";
import { callDescribeApi } from "./describe-api.js";
import { docs } from "./docs.js";
import type { EmittedFile } from "./emitted-file.js";
import { literal } from "./literal.js";
import { emitPathHints } from "./path-hints.js";

/** The file of a version's client by path: openapi-fetch, with what the version's class has around it. */
export function emitFetch(api: Api, file: EmittedFile): FunctionDeclarationStructure[] {
  const { className, tags } = api;
  const options = typeFrom(nameAfter(className, "options"), "./client");
  const paths = typeFrom("paths", "./paths");
  const hints = tags
    .flatMap(({ operations }) => operations)
    .flatMap((operation): Code[] => {
      const own = emitPathHints(operation);
      return own ? [ts`\n${literal(operation.route)}: ${own},`] : [];
    });
  const create = ts`${value("createFetchClient", "fetch-client")}<${paths}>(options, ${callDescribeApi(api, "./client")}, {${join(hints)}})`;
  return [
    {
      kind: StructureKind.Function,
      isExported: true,
      name: fetchName(className),
      docs: docs(
        `Makes a client of openapi-fetch for the paths of ${className}, typed by {@link paths}.`,
        `It has the options, credentials, retries and redirects of ${className}, and resolves as openapi-fetch does, to \`{ data, error, response }\`. It is for those who prefer paths over methods, and for what builds on openapi-fetch, such as openapi-react-query.`,
      ),
      parameters: [optionsParameter(file.text(options))],
      returnType: file.text(ts`${typeFrom("FetchClient", "fetch-client")}<${paths}>`),
      statements: [file.text(ts`return ${create};`)],
    },
  ];
}
