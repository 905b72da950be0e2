// Generated from test/golden/given/hostile-text.yaml by `npm run generate`. Do not edit.

import type { HookXYScriptDeprecatedAnswer, HookXYScriptDeprecatedPayload } from "./schema.js";

/** What the API sends to each webhook, by its name. */
export interface Webhooks {
  /**
   * *​/ x(); /* `${y()}` "; ' \
   * --> </script> \@deprecated.
   *
   * *​/ x(); /* `${y()}` "; ' \
   * --> </script> \@deprecated.
   *
   * `POST`
   */
  "Hook */ x(); /* `${y()}` \"; ' \\  \r\n--> </script> @deprecated": HookXYScriptDeprecatedPayload;
}

/** What the API takes for an answer of each webhook, by its name. */
export interface WebhookAnswers {
  /**
   * *​/ x(); /* `${y()}` "; ' \
   * --> </script> \@deprecated.
   *
   * *​/ x(); /* `${y()}` "; ' \
   * --> </script> \@deprecated.
   *
   * `POST`
   */
  "Hook */ x(); /* `${y()}` \"; ' \\  \r\n--> </script> @deprecated": HookXYScriptDeprecatedAnswer;
}
