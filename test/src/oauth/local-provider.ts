import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type Provider from "oidc-provider";
import { onTestFinished, vi } from "vitest";

// It warns of what counts in production alone: keys and storage that end with the process.
const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
const { default: OpenIDProvider } = await import("oidc-provider");
warn.mockRestore();

/** A secret that no part of a request can carry as it is. */
export const clientSecret = "s3cret:+%&=/~*'()-_.";

/** An OpenID provider of this machine. */
export interface LocalProvider {
  /** Its issuer: `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly provider: Provider;
  /** Requests so far: `POST /token`, say, and `POST /token with Basic`. */
  readonly requests: readonly string[];
  /** Gives a client a refresh token, as if its user had agreed. */
  issueRefreshToken(clientId: string): Promise<string>;
  /** Whether an access token is one of its own, valid now. */
  knows(accessToken: string): Promise<boolean>;
  /** Ends an access token before its time. */
  revoke(accessToken: string): Promise<void>;
}

interface Given {
  /** How long access tokens live, in seconds. */
  readonly lifetime?: number;
  /** How clients may prove to be themselves. */
  readonly authentications?: ("client_secret_basic" | "client_secret_post" | "private_key_jwt" | "none")[];
}

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });

/** Starts one that ends with the test. Its clients are `service-basic`, `service-post` and `app`, which is public. */
export async function localProvider({ lifetime = 600, authentications }: Given = {}): Promise<LocalProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("a server on a port has an address");
  const origin = `http://127.0.0.1:${address.port}`;
  const methods = authentications ?? ["client_secret_basic", "client_secret_post", "none"];
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const provider = new OpenIDProvider(origin, {
    clientAuthMethods: methods,
    clients: methods.flatMap((method) => {
      const id = { client_secret_basic: "service-basic", client_secret_post: "service-post", none: "app" };
      if (method === "private_key_jwt") return [];
      return {
        client_id: id[method],
        ...(method !== "none" && { client_secret: clientSecret }),
        token_endpoint_auth_method: method,
        grant_types: ["refresh_token", "authorization_code", ...(method === "none" ? [] : ["client_credentials"])],
        redirect_uris: ["https://app.example.com/callback"],
        scope: "openid offline_access",
      };
    }),
    features: { clientCredentials: { enabled: true }, devInteractions: { enabled: false } },
    findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
    jwks: { keys: [privateKey.export({ format: "jwk" })] },
    rotateRefreshToken: true,
    scopes: ["openid", "offline_access", "write"],
    ttl: { AccessToken: lifetime, ClientCredentials: lifetime, Grant: 3600, IdToken: 600, RefreshToken: 3600 },
  });
  warn.mockRestore();
  const requests: string[] = [];
  const respond = provider.callback();
  server.on("request", (request, response) => {
    const { authorization } = request.headers;
    requests.push(`${request.method} ${request.url}${authorization ? ` with ${authorization.split(" ")[0]}` : ""}`);
    void respond(request, response);
  });
  const find = async (accessToken: string) =>
    (await provider.ClientCredentials.find(accessToken)) ?? (await provider.AccessToken.find(accessToken));
  return {
    origin,
    provider,
    requests,
    async issueRefreshToken(clientId) {
      const client = await provider.Client.find(clientId);
      if (client === undefined) throw new Error(`the provider has no client ${clientId}`);
      const grant = new provider.Grant({ accountId: "alice", clientId });
      grant.addOIDCScope("openid offline_access");
      const [grantId, scope] = [await grant.save(), "openid offline_access"];
      return new provider.RefreshToken({
        accountId: "alice",
        client,
        grantId,
        gty: "authorization_code",
        scope,
      }).save();
    },
    async knows(accessToken) {
      return (await find(accessToken))?.isValid === true;
    },
    async revoke(accessToken) {
      await (await find(accessToken))?.destroy();
    },
  };
}
