// Generated from test/golden/given/deprecated.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, Resource } from "../../../../../src/index.js";
import type { Report } from "./models.js";

export class ReportsApi extends Resource {
  /**
   * List reports.
   *
   * Use `searchReports` instead.
   *
   * `GET /reports`
   *
   * @deprecated
   */
  getReports(params: GetReportsParams = {}, options?: CallOptions): ApiPromise<Report[]> {
    return this.call("GET /reports", params, options);
  }
}

/** Parameters of {@link ReportsApi.getReports}. */
export interface GetReportsParams {
  /**
   * Use `page`.
   *
   * @deprecated
   */
  offset?: number | undefined;
  page?: number | undefined;
  /** @deprecated */
  size?: number | undefined;
  /** @deprecated */
  order?: "up" | "down" | undefined;
}
