// Generated from test/golden/given/hostile-text.yaml by `npm run generate`. Do not edit.

import {
  type ApiErrorOf,
  byNumber,
  type CallOptions,
  type OtherStatus,
  type Pages,
  Resource,
} from "../../../../../src/index.js";
import type { PageXYScriptDeprecated, ThingXYScriptDeprecated } from "./schema.js";

/**
 * *​/ x(); /* `${y()}` "; ' \
 * --> </script> \@deprecated.
 */
export class TagXYScriptDeprecatedApi extends Resource {
  /**
   * *​/ x(); /* `${y()}` "; ' \
   * --> </script> \@deprecated.
   *
   * First.
   *
   * *​/ x(); /* `${y()}` "; ' \
   * --> </script> \@deprecated
   *
   * - *​/ x(); /* `${y()}` "; ' \
   * --> </script> \@deprecated
   * - *​/ x(); /* `${y()}` "; ' \
   * --> </script> \@deprecated.
   *
   * Await it for one page, or iterate it for every item of that page and all after it.
   *
   * `` GET /*​/ x(); /* `$y()` "; ' \
   * --> </script> ⁠@deprecated/{id} ``
   */
  getXYScriptDeprecated(
    params: GetXYScriptDeprecatedParams,
    options?: CallOptions,
  ): Pages<PageXYScriptDeprecated, ThingXYScriptDeprecated, GetXYScriptDeprecatedError> {
    return this.pages(
      "GET /*/ x(); /* `$y()` \"; ' \\  \r\n--> </script> @deprecated/{id}",
      params,
      options,
      byNumber(
        "page */ x(); /* `${y()}` \"; ' \\  \r\n--> </script> @deprecated",
        (page) => page["items */ x(); /* `${y()}` \"; ' \\  \r\n--> </script> @deprecated"],
        (page) => page["total */ x(); /* `${y()}` \"; ' \\  \r\n--> </script> @deprecated"],
      ),
      {
        header: ["X-*/ x(); /* `${y()}` \"; ' \\  \r\n--> </script> @deprecated"],
        cookie: ["cookie */ x(); /* `${y()}` \"; ' \\  \r\n--> </script> @deprecated"],
        contentType: "application/*/ x(); /* `${y()}` \"; ' \\  \r\n--> </script> @deprecated",
      },
    );
  }
}

/** What {@link TagXYScriptDeprecatedApi.getXYScriptDeprecated} takes. */
export interface GetXYScriptDeprecatedParams {
  /**
   * *​/ x(); /* `${y()}` "; ' \
   * --> </script> \@deprecated. Pattern: `` *​/ x(); /* `${y()}` "; ' \
   * --> </script> ⁠@deprecated ``.
   */
  id: string;
  /**
   * *​/ x(); /* `${y()}` "; ' \
   * --> </script> \@deprecated.
   */
  "page */ x(); /* `${y()}` \"; ' \\  \r\n--> </script> @deprecated"?: number | undefined;
  /**
   * *​/ x(); /* `${y()}` "; ' \
   * --> </script> \@deprecated. Default: `` "*​/ x(); /* `${y()}` \"; ' \\  \r\n--> </script> ⁠@deprecated" ``.
   */
  "X-*/ x(); /* `${y()}` \"; ' \\  \r\n--> </script> @deprecated"?:
    | "*/ x(); /* `${y()}` \"; ' \\  \r\n--> </script> @deprecated"
    | "plain"
    | undefined;
  /**
   * Format: *​/ x(); /* `${y()}` "; ' \
   * --> </script> \@deprecated.
   */
  "cookie */ x(); /* `${y()}` \"; ' \\  \r\n--> </script> @deprecated"?: string | undefined;
  /**
   * *​/ x(); /* `${y()}` "; ' \
   * --> </script> \@deprecated.
   */
  body?: string | undefined;
}

/** How {@link TagXYScriptDeprecatedApi.getXYScriptDeprecated} fails. */
export type GetXYScriptDeprecatedError =
  | ApiErrorOf<404, ThingXYScriptDeprecated>
  | ApiErrorOf<OtherStatus<404>, unknown>;
