import { type ClientAuth, ClientSecretPost, None } from "oauth4webapi";
import { cut } from "../errors/error-body.js";
import { ArgumentError } from "../errors/errors.js";
import type { TokenServer } from "./authorization-server.js";
import type { Settings } from "./options.js";
import type { Secrets } from "./secrets.js";

/**
 * Authentication of a client: as its options say, otherwise the first method that the server offers.
 *
 * @throws {@link ArgumentError} if the server offers none that we know.
 */
export function clientAuthentication(settings: Settings, server: TokenServer, secrets: Secrets): ClientAuth {
  const { clientSecret } = settings;
  if (clientSecret === undefined) return None();
  const method = settings.clientAuthentication ?? offeredMethod(server, secrets);
  return method === "basic" ? clientSecretBasic(clientSecret) : ClientSecretPost(clientSecret);
}

function offeredMethod(server: TokenServer, secrets: Secrets): "basic" | "post" {
  const { issuer, token_endpoint_auth_methods_supported: methods } = server;
  if (methods === undefined || methods.includes("client_secret_basic")) return "basic";
  if (methods.includes("client_secret_post")) return "post";
  throw new ArgumentError(
    `clientSecret: ${cut(secrets.hide(issuer))} offers neither client_secret_basic nor client_secret_post; if it takes one of them all the same, name it in clientAuthentication`,
  );
}

/**
 * HTTP Basic of RFC 6749, section 2.3.1: both parts are encoded as in a form, which leaves `-`, `_`, `.` and
 * `*` as they are.
 *
 * oauth4webapi encodes those too. Servers that forget to decode, which are many, then refuse nearly every client:
 * https://github.com/panva/oauth4webapi/issues/165
 */
function clientSecretBasic(clientSecret: string): ClientAuth {
  return (_server, { client_id }, _body, headers) => {
    headers.set("Authorization", `Basic ${btoa(`${formEncode(client_id)}:${formEncode(clientSecret)}`)}`);
  };
}

function formEncode(text: string): string {
  return new URLSearchParams({ "": text }).toString().slice("=".length);
}
