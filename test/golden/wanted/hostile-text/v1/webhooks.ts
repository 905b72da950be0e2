// Generated from test/golden/given/hostile-text.yaml by `npm run generate`. Do not edit.

import type { HookXYScriptDeprecatedAnswer, HookXYScriptDeprecatedPayload } from "./schema.js";

/** What the API sends to each webhook, by its name. */
export interface Webhooks {
  /**
   * *​/ x(); /* `${y()}` "; ' \ \u2028
   * --> </script> \@deprecated.
   *
   * *​/ x(); /* `${y()}` "; ' \ \u2028
   * --> </script> \@deprecated.
   *
   * `POST`
   */
  "Hook */ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated": HookXYScriptDeprecatedPayload;
}

/** What the API takes for an answer of each webhook, by its name. */
export interface WebhookAnswers {
  /**
   * *​/ x(); /* `${y()}` "; ' \ \u2028
   * --> </script> \@deprecated.
   *
   * *​/ x(); /* `${y()}` "; ' \ \u2028
   * --> </script> \@deprecated.
   *
   * `POST`
   */
  "Hook */ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated": HookXYScriptDeprecatedAnswer;
}
