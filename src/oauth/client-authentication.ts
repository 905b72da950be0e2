import { type ClientAuth, ClientSecretPost, None } from "oauth4webapi";
import { ArgumentError } from "../errors.js";
import type { TokenServer } from "./authorization-server.js";
import type { Settings } from "./options.js";

/**
 * How a client proves to be itself: as it is told, else in the first way that the server offers.
 *
 * @throws {@link ArgumentError} where the server offers none that we know.
 */
export function clientAuthentication(settings: Settings, server: TokenServer): ClientAuth {
  const { clientSecret } = settings;
  if (clientSecret === undefined) return None();
  const way = settings.clientAuthentication ?? offeredWay(server);
  return way === "basic" ? clientSecretBasic(clientSecret) : ClientSecretPost(clientSecret);
}

function offeredWay({ issuer, token_endpoint_auth_methods_supported: offered }: TokenServer): "basic" | "post" {
  if (offered === undefined || offered.includes("client_secret_basic")) return "basic";
  if (offered.includes("client_secret_post")) return "post";
  throw new ArgumentError(
    `clientSecret: ${issuer} offers neither client_secret_basic nor client_secret_post; if it takes one of them all the same, name it in clientAuthentication`,
  );
}

/**
 * HTTP Basic as RFC 6749 has it (section 2.3.1): both parts are encoded as in a form, which leaves `-`, `_`, `.` and
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
