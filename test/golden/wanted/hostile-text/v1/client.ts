// Generated from test/golden/given/hostile-text.yaml by `npm run generate`. Do not edit.

import { apiKey, type ClientOptions, createCaller, type Secret } from "../../../../../src/index.js";
import { TagXYScriptDeprecatedApi } from "./tag-x-y-script-deprecated.js";

/** What {@link HostileTextV1} takes. */
export interface HostileTextV1Options extends ClientOptions {
  /**
   * *​/ x(); /* `${y()}` "; ' \
   * --> </script> \@deprecated. Sent in the header `` *​/ x(); /* `${y()}` "; ' \
   * --> </script> ⁠@deprecated ``.
   */
  apiKey?: Secret | undefined;
  /**
   * *​/ x(); /* `${y()}` "; ' \
   * --> </script> \@deprecated. Sent in the query parameter `` *​/ x(); /* `${y()}` "; ' \
   * --> </script> ⁠@deprecated ``.
   */
  otherXYScriptDeprecated?: Secret | undefined;
}

/**
 * *​/ x(); /* `${y()}` "; ' \
 * --> </script> \@deprecated.
 *
 * *​/ x(); /* `${y()}` "; ' \
 * --> </script> \@deprecated.
 */
export class HostileTextV1 {
  /**
   * *​/ x(); /* `${y()}` "; ' \
   * --> </script> \@deprecated.
   */
  readonly tagXYScriptDeprecated: TagXYScriptDeprecatedApi;

  constructor(options: HostileTextV1Options = {}) {
    const caller = createCaller(options, {
      server: "https://hostile.example/*/ x(); /* `$` \"; ' \\  \r\n--> </script> @deprecated",
      trustedOrigins: ["*/ x(); /* `${y()}` \"; ' \\  \r\n--> </script> @deprecated"],
      schemes: {
        "Key */ x(); /* `${y()}` \"; ' \\  \r\n--> </script> @deprecated": apiKey(
          "header",
          "*/ x(); /* `${y()}` \"; ' \\  \r\n--> </script> @deprecated",
          { apiKey: options.apiKey },
        ),
        "Other */ x(); /* `${y()}` \"; ' \\  \r\n--> </script> @deprecated": apiKey(
          "query",
          "*/ x(); /* `${y()}` \"; ' \\  \r\n--> </script> @deprecated",
          { otherXYScriptDeprecated: options.otherXYScriptDeprecated },
        ),
      },
      security: [["Key */ x(); /* `${y()}` \"; ' \\  \r\n--> </script> @deprecated"]],
      errorBody: { message: "*/ x(); /* `${y()}` \"; ' \\  \r\n--> </script> @deprecated" },
    });
    this.tagXYScriptDeprecated = new TagXYScriptDeprecatedApi(caller);
  }
}
