// Generated from test/golden/given/open-enum.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, Resource } from "../../../../../src/index.js";
import type { Grant, Role } from "./models.js";

export class RolesApi extends Resource {
  /**
   * List roles.
   *
   * `GET /roles`
   */
  getRoles(params: GetRolesParams = {}, options?: CallOptions): ApiPromise<Grant[]> {
    return this.call("GET /roles", params, options);
  }
}

/** Parameters of {@link RolesApi.getRoles}. */
export interface GetRolesParams {
  role?: Role | undefined;
  /** Default: `"on"`. */
  state?: "on" | "off" | undefined;
  order?: "asc" | (string & {}) | undefined;
  scopes?: ("*" | "user:read" | (string & {}))[] | undefined;
}
