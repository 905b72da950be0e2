// Generated from spec/arthur-v1.yaml by `npm run generate`. Do not edit.

import {
  type Api,
  bearer,
  type CallOperation,
  type ClientOptions,
  createCaller,
  type Secret,
} from "../../../src/index.js";
import { UsersApi } from "./users.js";

/** Options of {@link ArthurV1}. */
export interface ArthurV1Options extends ClientOptions {
  /**
   * An access token of the platform's identity provider. Tokens live for about five minutes. Service
   * accounts get theirs with the client-credentials grant, people on a command line with the device
   * grant. Issued by `https://platform-auth.arthur.ai/realms/arthur/protocol/openid-connect/token`.
   * Sent in `Authorization: Bearer`.
   */
  accessToken?: Secret | undefined;
}

/**
 * Arthur Platform API.
 *
 * Users of an organization on the Arthur platform, people and service accounts alike.
 */
export class ArthurV1 {
  /**
   * Users of an organization: people, service accounts and data planes, with their invitations and
   * credentials.
   */
  readonly users: UsersApi;
  readonly #options: ArthurV1Options;

  constructor(options: ArthurV1Options = {}) {
    const caller = createCaller(options, describeApi(options));
    this.users = new UsersApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: ArthurV1Options): ArthurV1 {
    return new ArthurV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link ArthurV1} without its methods. */
export function createArthurV1Caller(options: ArthurV1Options = {}): CallOperation {
  return createCaller(options, describeApi(options));
}

/** Describes what the API's document says of all its operations, with the credentials of `options`. */
export function describeApi(options: ArthurV1Options): Api {
  return {
    server: "https://platform.arthur.ai",
    schemes: { OAuth2AuthorizationCode: bearer({ accessToken: options.accessToken }) },
    security: [["OAuth2AuthorizationCode"]],
    errorBody: { message: "detail", details: { items: "detail", place: "loc", message: "msg" } },
    secrets: ["password", "client_secret"],
  };
}
