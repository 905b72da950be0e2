import type { Api } from "../api.js";
import type { ApiPromise } from "../calls/api-promise.js";
import type { ClientOptions } from "../options.js";
import { type CallOperation, createCaller } from "./caller.js";

/**
 * The way from a method to the wire and back, where the API's document names other servers for some operations.
 *
 * `baseUrl` stands for scheme and host of all of them.
 *
 * @throws {@link ArgumentError} for options that cannot work.
 */
export function createServersCaller(options: ClientOptions, api: Api): CallOperation {
  const callOperationFor = byServer(api, (one) => createCaller(options, one));
  return <P extends ApiPromise<unknown>>(operation: string, ...call: Rest<Parameters<CallOperation>>) =>
    callOperationFor(operation)<P>(operation, ...call);
}

type Rest<Parameters> = Parameters extends [unknown, ...infer Others] ? Others : never;

/** What is made for an API, and for each of its other servers: gives that of an operation. */
export function byServer<T>(api: Api, make: (api: Api) => T): (operation: string) => T {
  const common = make(api);
  const others = (api.otherServers ?? []).flatMap(({ operations, ...own }) => {
    const made = make({ ...api, trustedOrigins: [], ...own });
    return operations.map((operation) => [operation, made] as const);
  });
  const found = new Map(others);
  return (operation) => found.get(operation) ?? common;
}
