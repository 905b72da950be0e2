import type { Scheme, Security } from "./auth/schemes.js";
import type { ErrorBodyRules } from "./errors/error-body.js";

/** What an API's document says of all its operations. */
export interface Api {
  /** The first server: a URL, or a path where the document names no host. */
  readonly server: string;
  /** Origins that the server redirects to with good reason. */
  readonly trustedOrigins?: readonly string[];
  /** Servers of operations that go elsewhere. */
  readonly otherServers?: readonly OtherServer[];
  /** Security schemes by name. */
  readonly schemes: Readonly<Record<string, Scheme>>;
  /** What operations need that say nothing of their own. */
  readonly security: Security;
  readonly errorBody?: ErrorBodyRules;
  /** Names of parameters and members whose values no error may tell. */
  readonly secrets?: readonly string[];
}

/** A server that the document names for some operations. */
export interface OtherServer extends Pick<Api, "server" | "trustedOrigins"> {
  /** Routes, such as `POST /files`. */
  readonly operations: readonly string[];
}
