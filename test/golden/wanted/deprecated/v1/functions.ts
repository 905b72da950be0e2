// Generated from test/golden/given/deprecated.yaml by `npm run generate`. Do not edit.

import type { ApiPromise, CallOperation, CallOptions } from "../../../../../src/index.js";
import type { Report } from "./models.js";
import type { GetReportsParams, ReportsApi } from "./reports.js";
export { createDeprecatedV1Caller, type DeprecatedV1Options } from "./client.js";

/**
 * List reports. See {@link ReportsApi.getReports}.
 *
 * `GET /reports`
 *
 * @deprecated
 */
export function getReports(
  caller: CallOperation,
  params: GetReportsParams = {},
  options?: CallOptions,
): ApiPromise<Report[]> {
  return caller("GET /reports", params, options);
}
