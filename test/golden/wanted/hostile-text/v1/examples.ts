// Generated from test/golden/given/hostile-text.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus, OtherStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { PageXYScriptDeprecated, ThingXYScriptDeprecated } from "./models.js";

/** Responses that each operation of HostileTextV1 can have in a test, by its route. */
export interface HostileTextV1Responses {
  "PUT /*/ x(); /* `$y()` \"; ' \\ \u2028\r\n--> </script> @deprecated/{id}":
    | SuccessResponse<PageXYScriptDeprecated>
    | ErrorResponse<404, ThingXYScriptDeprecated>
    | ErrorResponse<OtherStatus<404>, unknown>;
  "POST /*/ x(); /* `$y()` \"; ' \\ \u2028\r\n--> </script> @deprecated/{id}":
    | SuccessResponse<ThingXYScriptDeprecated | string>
    | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of HostileTextV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<HostileTextV1Responses> = {
  title: "*/ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated",
  server:
    "https://hostile.example/*/%20x();%20/*%20%60$%60%20%22;%20'%20/%20%E2%80%A8--%3E%20%3C/script%3E%20@deprecated",
  servers: {
    "PUT /*/ x(); /* `$y()` \"; ' \\ \u2028\r\n--> </script> @deprecated/{id}":
      "https://files.hostile.example/*/%20x();%20/*%20%60$%60%20%22;%20'%20/%20%E2%80%A8--%3E%20%3C/script%3E%20@deprecated",
  },
  sent: {
    "PUT /*/ x(); /* `$y()` \"; ' \\ \u2028\r\n--> </script> @deprecated/{id}":
      "PUT /*/%20x();%20/*%20`$y()`%20\";%20'%20\\%20%E2%80%A8%0D%0A-->%20</script>%20@deprecated/{id}",
    "POST /*/ x(); /* `$y()` \"; ' \\ \u2028\r\n--> </script> @deprecated/{id}":
      "POST /*/%20x();%20/*%20`$y()`%20\";%20'%20\\%20%E2%80%A8%0D%0A-->%20</script>%20@deprecated/{id}",
  },
  operations: {
    "PUT /*/ x(); /* `$y()` \"; ' \\ \u2028\r\n--> </script> @deprecated/{id}": {
      200: { type: "application/json" },
      404: { type: "application/json" },
    },
    "POST /*/ x(); /* `$y()` \"; ' \\ \u2028\r\n--> </script> @deprecated/{id}": { 200: { type: "application/json" } },
  },
};
