// Generated from test/golden/given/hostile-text.yaml by `npm run generate`. Do not edit.

import {
  type Api,
  apiKey,
  apiKeyInQuery,
  type CallOperation,
  type ClientOptions,
  createServersCaller,
  type Secret,
} from "../../../../../src/index.js";
import { TagXYScriptDeprecatedApi } from "./tag-x-y-script-deprecated.js";

/** Options of {@link HostileTextV1}. */
export interface HostileTextV1Options extends ClientOptions {
  /**
   * Where the API is, instead of the document's own server. The path
   * `/*​/%20x();%20/*%20%60$%60%20%22;%20'%20/%20%E2%80%A8--%3E%20%3C/script%3E%20@deprecated` is
   * added to it.
   *
   * The document knows these, the first by default:
   *
   * - `https://hostile.example`
   * - `https://other.hostile.example`: *​/ x(); /* `${y()}` "; ' \ --> </script> \@deprecated.
   * - `https://{region}.hostile.example`: `region` is `eu` or `` *​/ x(); /* `${y()}` "; ' \ --> </script> ⁠@deprecated ``, by default `eu`. *​/ x(); /* `${y()}` "; ' \ --> </script> \@deprecated.
   */
  baseUrl?: string | undefined;
  /**
   * *​/ x(); /* `${y()}` "; ' \ \u2028
   * --> </script> \@deprecated. Sent in the header `` *​/ x(); /* `${y()}` "; ' \ \u2028
   * --> </script> ⁠@deprecated ``.
   */
  apiKey?: Secret | undefined;
  /**
   * *​/ x(); /* `${y()}` "; ' \ \u2028
   * --> </script> \@deprecated. Sent in the query parameter `` *​/ x(); /* `${y()}` "; ' \ \u2028
   * --> </script> ⁠@deprecated ``.
   */
  otherXYScriptDeprecated?: Secret | undefined;
}

/**
 * *​/ x(); /* `${y()}` "; ' \ \u2028
 * --> </script> \@deprecated.
 *
 * *​/ x(); /* `${y()}` "; ' \ \u2028
 * --> </script> \@deprecated.
 */
export class HostileTextV1 {
  /**
   * *​/ x(); /* `${y()}` "; ' \ \u2028
   * --> </script> \@deprecated.
   */
  readonly tagXYScriptDeprecated: TagXYScriptDeprecatedApi;
  readonly #options: HostileTextV1Options;

  constructor(options: HostileTextV1Options = {}) {
    const caller = createServersCaller(options, describeApi(options));
    this.tagXYScriptDeprecated = new TagXYScriptDeprecatedApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: HostileTextV1Options): HostileTextV1 {
    return new HostileTextV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link HostileTextV1} without its methods. */
export function createHostileTextV1Caller(options: HostileTextV1Options = {}): CallOperation {
  return createServersCaller(options, describeApi(options));
}

/** Describes what the API's document says of all its operations, with the credentials of `options`. */
export function describeApi(options: HostileTextV1Options): Api {
  return {
    server:
      "https://hostile.example/*/%20x();%20/*%20%60$%60%20%22;%20'%20/%20%E2%80%A8--%3E%20%3C/script%3E%20@deprecated",
    otherServers: [
      {
        server:
          "https://files.hostile.example/*/%20x();%20/*%20%60$%60%20%22;%20'%20/%20%E2%80%A8--%3E%20%3C/script%3E%20@deprecated",
        operations: ["PUT /*/ x(); /* `$y()` \"; ' \\ \u2028\r\n--> </script> @deprecated/{id}"],
      },
    ],
    schemes: {
      "Key */ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated": apiKey(
        "*/ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated",
        { apiKey: options.apiKey },
      ),
      "Other */ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated": apiKeyInQuery(
        "*/ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated",
        { otherXYScriptDeprecated: options.otherXYScriptDeprecated },
      ),
    },
    security: [["Key */ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated"]],
    errorBody: { message: "*/ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated" },
  };
}
