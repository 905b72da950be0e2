// Generated from test/golden/given/hostile-text.yaml by `npm run generate`. Do not edit.

import {
  type ApiError,
  type ApiPromiseWithHeaders,
  byNumber,
  type CallOperation,
  type CallOptions,
  callPages,
  chosenBody,
  deepObject,
  formBody,
  jsonBody,
  multipartBody,
  type Pages,
  pipeDelimited,
  rawBody,
  readHeaders,
  typedResponse,
} from "../../../../../src/index.js";
import type { PageXYScriptDeprecated, ThingXYScriptDeprecated } from "./models.js";
import type {
  GetXYScriptDeprecatedError,
  GetXYScriptDeprecatedParams,
  PostXYScriptDeprecatedHeaders,
  PostXYScriptDeprecatedParams,
  TagXYScriptDeprecatedApi,
} from "./tag-x-y-script-deprecated.js";
export { createHostileTextV1Caller, type HostileTextV1Options } from "./client.js";

/**
 * *​/ x(); /* `${y()}` "; ' \ \u2028
 * --> </script> \@deprecated. See {@link TagXYScriptDeprecatedApi.getXYScriptDeprecated}.
 *
 * `` PUT /*​/ x(); /* `$y()` "; ' \ \u2028
 * --> </script> ⁠@deprecated/{id} ``
 */
export function getXYScriptDeprecated(
  caller: CallOperation,
  params: GetXYScriptDeprecatedParams,
  options?: CallOptions,
): Pages<PageXYScriptDeprecated, ThingXYScriptDeprecated, GetXYScriptDeprecatedError> {
  return callPages(
    caller,
    "PUT /*/%20x();%20/*%20`$y()`%20\";%20'%20\\%20%E2%80%A8%0D%0A-->%20</script>%20@deprecated/{id}",
    params,
    options,
    byNumber(
      "page */ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated",
      (page) => page["items */ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated"],
      (page) => page["total */ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated"],
    ),
    {
      header: ["X-$'*"],
      cookie: ["cookie */ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated"],
      body: rawBody("application/*/ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated"),
    },
  );
}

/**
 * See {@link TagXYScriptDeprecatedApi.postXYScriptDeprecated}.
 *
 * `` POST /*​/ x(); /* `$y()` "; ' \ \u2028
 * --> </script> ⁠@deprecated/{id} ``
 */
export function postXYScriptDeprecated(
  caller: CallOperation,
  params: PostXYScriptDeprecatedParams,
  options?: CallOptions,
): ApiPromiseWithHeaders<ThingXYScriptDeprecated | string, ApiError, PostXYScriptDeprecatedHeaders> {
  return caller(
    "POST /*/%20x();%20/*%20`$y()`%20\";%20'%20\\%20%E2%80%A8%0D%0A-->%20</script>%20@deprecated/{id}",
    params,
    options,
    {
      style: { "list */ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated": pipeDelimited() },
      json: ["json */ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated"],
      body: chosenBody({
        "application/json": jsonBody(),
        "application/a+json; */ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated": jsonBody(
          "application/a+json; */ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated",
        ),
        "application/x-www-form-urlencoded": formBody({
          "field */ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated": deepObject(),
        }),
        "multipart/form-data": multipartBody({
          "part */ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated": "text/plain",
        }),
        "text/*/ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated": rawBody(
          "text/*/ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated",
        ),
      }),
      response: typedResponse(
        "application/json",
        "text/*/ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated",
      ),
      headers: readHeaders({ "X-*/ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated": Number }),
    },
  );
}
