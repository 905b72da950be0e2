// Generated from test/golden/given/hostile-text.yaml by `npm run generate`. Do not edit.

import { createFetchClient, type FetchClient } from "../../../../../src/fetch-client.js";
import {
  chosenBody,
  deepObject,
  formBody,
  jsonBody,
  multipartBody,
  pipeDelimited,
  rawBody,
  typedResponse,
} from "../../../../../src/index.js";
import { describeApi, type HostileTextV1Options } from "./client.js";
import type { paths } from "./paths.js";

/**
 * Makes a client of openapi-fetch for the paths of HostileTextV1, typed by {@link paths}.
 *
 * It has the options, credentials, retries and redirects of HostileTextV1, and resolves as
 * openapi-fetch does, to `{ data, error, response }`. It is for those who prefer paths over
 * methods, and for what builds on openapi-fetch, such as openapi-react-query.
 */
export function createHostileTextV1Fetch(options: HostileTextV1Options = {}): FetchClient<paths> {
  return createFetchClient<paths>(options, describeApi(options), {
    "PUT /*/ x(); /* `$y()` \"; ' \\ \u2028\r\n--> </script> @deprecated/{id}": {
      body: rawBody("application/*/ x(); /* `${y()}` \"; ' \\ \u2028\r\n--> </script> @deprecated"),
      path: "/*/%20x();%20/*%20`$y()`%20\";%20'%20\\%20%E2%80%A8%0D%0A-->%20</script>%20@deprecated/{id}",
    },
    "POST /*/ x(); /* `$y()` \"; ' \\ \u2028\r\n--> </script> @deprecated/{id}": {
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
      path: "/*/%20x();%20/*%20`$y()`%20\";%20'%20\\%20%E2%80%A8%0D%0A-->%20</script>%20@deprecated/{id}",
    },
  });
}
