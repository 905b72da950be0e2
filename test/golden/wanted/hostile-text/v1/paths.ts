// Generated from test/golden/given/hostile-text.yaml by `npm run generate`. Do not edit.

import type { PageXYScriptDeprecated, ThingXYScriptDeprecated } from "./models.js";

export interface paths {
  "/*/ x(); /* `$y()` \"; ' \\ \u2028\r\n--> </script> @deprecated/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** *\/ x(); /* `${y()}` "; ' \ --> </script> \@deprecated. */
    put: operations["getXYScriptDeprecated"];
    post: operations["postXYScriptDeprecated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  getXYScriptDeprecated: {
    parameters: {
      query?: {
        /** *\/ x(); /* `${y()}` "; ' \ --> </script> \@deprecated. */
        "page */ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated"?: number;
      };
      header?: {
        /** *\/ x(); /* `${y()}` "; ' \ --> </script> \@deprecated. Default: `` "*\/ x(); /* `${y()}` \"; ' \\ \r\n--> </script> ⁠@deprecated" ``. */
        "X-$'*"?: "*/ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated" | "plain";
      };
      path: {
        /** *\/ x(); /* `${y()}` "; ' \ --> </script> \@deprecated. Pattern: `` *\/ x(); /* `${y()}` "; ' \ --> </script> ⁠@deprecated ``. */
        id: string;
      };
      cookie?: {
        /** Format: *\/ x(); /* `${y()}` "; ' \ --> </script> \@deprecated. */
        "cookie */ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated"?: string;
      };
    };
    /** *\/ x(); /* `${y()}` "; ' \ --> </script> \@deprecated. */
    requestBody?: {
      content: {
        "application/*/ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated": string;
      };
    };
    responses: {
      /** *\/ x(); /* `${y()}` "; ' \ --> </script> \@deprecated. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PageXYScriptDeprecated;
        };
      };
      /** *\/ x(); /* `${y()}` "; ' \ --> </script> \@deprecated. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ThingXYScriptDeprecated;
        };
      };
    };
  };
  postXYScriptDeprecated: {
    parameters: {
      query?: {
        "list */ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated"?: string[];
        "json */ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated"?: ThingXYScriptDeprecated;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": ThingXYScriptDeprecated;
        "application/a+json; */ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated": ThingXYScriptDeprecated;
        "application/x-www-form-urlencoded": unknown;
        "multipart/form-data": unknown;
        "text/*/ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated": string;
      };
    };
    responses: {
      /** *\/ x(); /* `${y()}` "; ' \ --> </script> \@deprecated. */
      200: {
        headers: {
          /** *\/ x(); /* `${y()}` "; ' \ --> </script> \@deprecated. Default: `` "*\/ x(); /* `${y()}` \"; ' \\ \r\n--> </script> ⁠@deprecated" ``. */
          "X-*/ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": ThingXYScriptDeprecated;
          "text/*/ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated": string;
        };
      };
    };
  };
}
