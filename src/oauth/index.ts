export { clientCredentials, refreshToken } from "./grants.js";
export type { RefreshTokenOptions, TokenSourceOptions } from "./options.js";
export { TokenError } from "./token-error.js";
export type { TokenSource } from "./token-source.js";
