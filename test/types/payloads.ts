/** What the API sends by itself, as it is typed: read by the compiler alone, as part of `npm run typecheck`. */

import { expectTypeOf } from "vitest";
import type { Cursor, Event } from "../golden/wanted/callbacks/v1/models.js";
import type { SubscribeCallbackResponses, SubscribeCallbacks } from "../golden/wanted/callbacks/v1/streams.js";
import type { User, UserInput } from "../golden/wanted/webhooks/v1/models.js";
import type { WebhookResponses, Webhooks } from "../golden/wanted/webhooks/v1/webhooks.js";

/** A server of the user's, which knows webhooks by their names. */
export function receive<Name extends keyof Webhooks>(name: Name, handle: (payload: Webhooks[Name]) => void): void {
  handle(JSON.parse(name));
}

export function payloads(): void {
  receive("user.created", (user) => {
    expectTypeOf(user).toEqualTypeOf<User>();
    void user.id;
    // @ts-expect-error what comes back has no member that is only sent
    void user.password;
  });
  receive("user.deleted", ({ id }) => expectTypeOf(id).toEqualTypeOf<string>());
  expectTypeOf<Webhooks["approve"]>().toEqualTypeOf<User | User[]>();
  expectTypeOf<Webhooks["ping"]>().toEqualTypeOf<undefined>();
  expectTypeOf<Webhooks["message"]>().toEqualTypeOf<string>();
  expectTypeOf<Webhooks["anything"]>().toBeUnknown();
  expectTypeOf<SubscribeCallbacks["onData"]>().toEqualTypeOf<{ at?: string; text?: string } | Event>();
  // @ts-expect-error there is no such webhook
  receive("user.changed", () => undefined);
}

export function responses(): void {
  expectTypeOf<WebhookResponses["approve"]>().toEqualTypeOf<UserInput | { approved?: boolean }>();
  expectTypeOf<SubscribeCallbackResponses["onData"]>().toEqualTypeOf<Cursor>();
  // @ts-expect-error the API takes any response to this one
  expectTypeOf<WebhookResponses["ping"]>();
}
