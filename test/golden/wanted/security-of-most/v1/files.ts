// Generated from test/golden/given/security-of-most.yaml by `npm run generate`. Do not edit.

import { type ApiPromise, type CallOptions, emptyResponse, type NoParams, Resource } from "../../../../../src/index.js";

export class FilesApi extends Resource {
  /**
   * Needs the scope `files:read`.
   *
   * `GET /files`
   */
  listFiles(params: NoParams = {}, options?: CallOptions): ApiPromise<string[]> {
    return this.call("GET /files", params, options);
  }

  /**
   * Needs the scope `files:write`.
   *
   * `POST /files`
   */
  createFile(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("POST /files", params, options, { response: emptyResponse });
  }

  /** `GET /status` */
  getStatus(params: NoParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /status", params, options, { response: emptyResponse, security: [] });
  }
}
