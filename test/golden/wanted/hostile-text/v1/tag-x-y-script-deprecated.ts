// Generated from test/golden/given/hostile-text.yaml by `npm run generate`. Do not edit.

import {
  type ApiError,
  type ApiErrorOf,
  type ApiPromiseWithHeaders,
  byNumber,
  type CallOptions,
  chosenBody,
  deepObject,
  formBody,
  jsonBody,
  multipartBody,
  type OtherStatus,
  type Pages,
  pipeDelimited,
  rawBody,
  readHeaders,
  Resource,
  typedResponse,
} from "../../../../../src/index.js";
import type {
  GetXYScriptDeprecatedOnXYScriptDeprecatedPayload,
  PageXYScriptDeprecated,
  ThingXYScriptDeprecated,
} from "./models.js";

/**
 * *​/ x(); /* `${y()}` "; ' \ \u2028
 * --> </script> \@deprecated.
 */
export class TagXYScriptDeprecatedApi extends Resource {
  /**
   * *​/ x(); /* `${y()}` "; ' \ \u2028
   * --> </script> \@deprecated.
   *
   * First.
   *
   * *​/ x(); /* `${y()}` "; ' \ \u2028
   * --> </script> \@deprecated
   *
   * - *​/ x(); /* `${y()}` "; ' \ \u2028
   * --> </script> \@deprecated
   * - *​/ x(); /* `${y()}` "; ' \ \u2028
   * --> </script> \@deprecated.
   *
   * Await it for one page, or iterate it for every item of that page and all after it.
   *
   * The API calls back with {@link GetXYScriptDeprecatedCallbacks}.
   *
   * Needs the scope `` *​/ x(); /* `${y()}` "; ' \ \u2028
   * --> </script> ⁠@deprecated ``.
   *
   * Sent to
   * `https://files.hostile.example/*​/%20x();%20/*%20%60$%60%20%22;%20'%20/%20%E2%80%A8--%3E%20%3C/script%3E%20@deprecated`,
   * unless `baseUrl` is set.
   *
   * `` PUT /*​/ x(); /* `$y()` "; ' \ \u2028
   * --> </script> ⁠@deprecated/{id} ``
   */
  getXYScriptDeprecated(
    params: GetXYScriptDeprecatedParams,
    options?: CallOptions,
  ): Pages<PageXYScriptDeprecated, ThingXYScriptDeprecated, GetXYScriptDeprecatedError> {
    return this.pages(
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
   * `` POST /*​/ x(); /* `$y()` "; ' \ \u2028
   * --> </script> ⁠@deprecated/{id} ``
   */
  postXYScriptDeprecated(
    params: PostXYScriptDeprecatedParams,
    options?: CallOptions,
  ): ApiPromiseWithHeaders<ThingXYScriptDeprecated | string, ApiError, PostXYScriptDeprecatedHeaders> {
    return this.call(
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
}

/** Parameters of {@link TagXYScriptDeprecatedApi.getXYScriptDeprecated}. */
export interface GetXYScriptDeprecatedParams {
  /**
   * *​/ x(); /* `${y()}` "; ' \ \u2028
   * --> </script> \@deprecated. Pattern: `` *​/ x(); /* `${y()}` "; ' \ \u2028
   * --> </script> ⁠@deprecated ``.
   */
  id: string;
  /**
   * *​/ x(); /* `${y()}` "; ' \ \u2028
   * --> </script> \@deprecated.
   */
  "page */ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated"?: number | undefined;
  /**
   * *​/ x(); /* `${y()}` "; ' \ \u2028
   * --> </script> \@deprecated. Default: `` "*​/ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> ⁠@deprecated" ``.
   */
  "X-$'*"?: "*/ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated" | "plain" | undefined;
  /**
   * Format: *​/ x(); /* `${y()}` "; ' \ \u2028
   * --> </script> \@deprecated.
   */
  "cookie */ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated"?: string | undefined;
  /**
   * *​/ x(); /* `${y()}` "; ' \ \u2028
   * --> </script> \@deprecated.
   */
  body?: string | Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array> | undefined;
}

/** Errors of {@link TagXYScriptDeprecatedApi.getXYScriptDeprecated}. */
export type GetXYScriptDeprecatedError =
  | ApiErrorOf<404, ThingXYScriptDeprecated>
  | ApiErrorOf<OtherStatus<404>, unknown>;

/**
 * Payloads that {@link TagXYScriptDeprecatedApi.getXYScriptDeprecated} makes the API send to
 * callbacks, by their names.
 */
export interface GetXYScriptDeprecatedCallbacks {
  /**
   * *​/ x(); /* `${y()}` "; ' \ \u2028
   * --> </script> \@deprecated.
   *
   * `` POST {$request.body#/url}/*​/ x(); /* `${y()}` "; ' \ \u2028
   * --> </script> ⁠@deprecated ``
   */
  "On */ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated": GetXYScriptDeprecatedOnXYScriptDeprecatedPayload;
}

/** Parameters of {@link TagXYScriptDeprecatedApi.postXYScriptDeprecated}. */
export interface PostXYScriptDeprecatedParams {
  id: string;
  "list */ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated"?: string[] | undefined;
  "json */ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated"?: ThingXYScriptDeprecated | undefined;
  /**
   * Sent as `application/json`, or as `` application/a+json; *​/ x(); /* `${y()}` "; ' \ \u2028
   * --> </script> ⁠@deprecated ``, `application/x-www-form-urlencoded`, `multipart/form-data` or `` text/*​/ x(); /* `${y()}` "; ' \ \u2028
   * --> </script> ⁠@deprecated `` if the header `Content-Type` says so.
   */
  body?: unknown | undefined;
}

/** Response headers of {@link TagXYScriptDeprecatedApi.postXYScriptDeprecated}. */
export interface PostXYScriptDeprecatedHeaders {
  /**
   * *​/ x(); /* `${y()}` "; ' \ \u2028
   * --> </script> \@deprecated. Default: `` "*​/ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> ⁠@deprecated" ``.
   */
  "X-*/ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated"?: number;
}
