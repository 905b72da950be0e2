/**
 * Gives an access token that is valid: a credential of a client, such as its `accessToken`.
 *
 * Asked with a token that was refused, it gives another. One renewal at a time serves all who ask, and goes on for the
 * others when one of them gives up.
 */
export type TokenSource = (refused?: string) => Promise<string>;

/** An access token. */
export interface Token {
  readonly value: string;
  /** In milliseconds since 1970; `Infinity` where the server does not say. */
  readonly expiresAt: number;
}

/** Renewed that long before it expires, in milliseconds: it is to be valid still when it arrives. */
const leeway = 30_000;

/** Keeps the token that `renew` gives until it is about to expire, or is refused. A failure is not kept. */
export function cacheToken(renew: () => Promise<Token>): TokenSource {
  let token: Token | undefined;
  let renewal: Promise<Token> | undefined;

  const keep = async (): Promise<Token> => {
    token = await renew();
    return token;
  };
  return async (refused) => {
    if (token?.value === refused) token = undefined;
    if (token !== undefined && token.expiresAt - Date.now() > leeway) return token.value;
    renewal ??= keep().finally(() => {
      renewal = undefined;
    });
    return (await renewal).value;
  };
}
