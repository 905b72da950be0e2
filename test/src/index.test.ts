import { describe, expect, it } from "vitest";
import * as api from "../../src/index.js";

describe("the package exports", () => {
  it("what generated code and its users need, and nothing else", () => {
    expect(Object.keys(api).sort()).toEqual([
      "ApiError",
      "ApiPromise",
      "ArgumentError",
      "ClientError",
      "ConnectionError",
      "Pages",
      "Resource",
      "ResponseError",
      "TimeoutError",
      "apiKey",
      "basic",
      "bearer",
      "byNumber",
      "createCaller",
      "isApiError",
      "isArgumentError",
      "isClientError",
      "isConnectionError",
      "isResponseError",
      "isTimeoutError",
      "withEnvironment",
    ]);
  });
});
