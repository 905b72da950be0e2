// Generated from test/golden/given/hostile-text.yaml by `npm run generate`. Do not edit.

/**
 * *​/ x(); /* `${y()}` "; ' \ \u2028
 * --> </script> \@deprecated.
 */
export interface PageXYScriptDeprecated {
  /**
   * *​/ x(); /* `${y()}` "; ' \ \u2028
   * --> </script> \@deprecated.
   */
  "items */ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated": ThingXYScriptDeprecated[];
  /**
   * *​/ x(); /* `${y()}` "; ' \ \u2028
   * --> </script> \@deprecated.
   */
  "total */ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated"?: number;
  plain?: "*/ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated";
}

/**
 * *​/ x(); /* `${y()}` "; ' \ \u2028
 * --> </script> \@deprecated.
 */
export type ThingXYScriptDeprecated =
  | "*/ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated"
  | "plain"
  | (string & {});

/**
 * *​/ x(); /* `${y()}` "; ' \ \u2028
 * --> </script> \@deprecated.
 */
export interface HookXYScriptDeprecatedPayload {
  "member */ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated"?: string;
}

/**
 * *​/ x(); /* `${y()}` "; ' \ \u2028
 * --> </script> \@deprecated.
 */
export type HookXYScriptDeprecatedResponse = Record<string, unknown>;

/**
 * *​/ x(); /* `${y()}` "; ' \ \u2028
 * --> </script> \@deprecated.
 */
export type GetXYScriptDeprecatedOnXYScriptDeprecatedPayload = Record<string, unknown>;
