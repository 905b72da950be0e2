import {
  type Api,
  apiKey,
  apiKeyInCookie,
  apiKeyInQuery,
  basic,
  bearer,
  type CallOperation,
  type CallOptions,
  type ClientOptions,
  createCaller,
  type Hints,
  type Secret,
} from "../../src/index.js";
import type { Plan } from "./chaos-plan.js";

/** What a call is made with. */
export interface Given {
  readonly plan: Plan;
  readonly origin: string;
  readonly options: CallOptions;
  /** Takes lines of a log. */
  readonly print: (line: string) => void;
}

/** A caller with the secret of the plan in one of the places that can hold one. */
export function callerOf(
  { plan, origin }: Given,
  more: ClientOptions = {},
  accessToken: Secret = plan.secret,
): CallOperation {
  const { secret } = plan;
  const schemes: Api["schemes"] = {
    key: apiKey("X-Api-Key", { key: secret }),
    query: apiKeyInQuery("key", { key: secret }),
    cookie: apiKeyInCookie("session", { key: secret }),
    basic: basic({ username: "user", password: secret }),
    bearer: bearer({ accessToken }),
  };
  const place = accessToken === secret ? (Object.keys(schemes)[plan.choice % 5] ?? "key") : "bearer";
  const errorBody = { message: "message", requestId: "request_id" };
  const api = { server: "/", schemes, security: [[place]], errorBody, secrets: ["X-Scoped", "pin"] };
  return createCaller({ baseUrl: origin, ...more }, api);
}

export const hints: Hints = { header: ["X-Scoped"], cookie: ["pin"] };
/** Parameters that are secret too. */
export const params = ({ plan: { secret, choice } }: Given): object => {
  return [{}, { "X-Scoped": secret }, { pin: secret }, { "X-Scoped": secret, pin: secret }][choice % 4] ?? {};
};

/** Options of a generated client. */
export const tiledb = ({ plan, origin }: Given): { baseUrl: string; apiKey?: string; accessToken?: string } =>
  plan.choice % 2 === 0 ? { baseUrl: origin, apiKey: plan.secret } : { baseUrl: origin, accessToken: plan.secret };
