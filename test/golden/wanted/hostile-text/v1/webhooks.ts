// Generated from test/golden/given/hostile-text.yaml by `npm run generate`. Do not edit.

import type { HookXYScriptDeprecatedPayload, HookXYScriptDeprecatedResponse } from "./models.js";

/** Payloads that the API sends to webhooks, by their names. */
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

/** Responses that the API expects of webhooks, by their names. */
export interface WebhookResponses {
  /**
   * *​/ x(); /* `${y()}` "; ' \ \u2028
   * --> </script> \@deprecated.
   *
   * *​/ x(); /* `${y()}` "; ' \ \u2028
   * --> </script> \@deprecated.
   *
   * `POST`
   */
  "Hook */ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated": HookXYScriptDeprecatedResponse;
}
