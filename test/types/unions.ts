/** How unions narrow, and how what is sent differs: read by the compiler alone, as part of `npm run typecheck`. */

import { expectTypeOf } from "vitest";
import type { Contradicting, Narrowed, OfUnions, Wide } from "../golden/wanted/all-of/v1/models.js";
import type { Pet as InheritedPet, Poodle, Shape } from "../golden/wanted/discriminator-inherited/v1/models.js";
import type { Bird, Cat, Crab, Pet, Snail, Tank } from "../golden/wanted/discriminator-mapping/v1/models.js";
import type { PetInput, User, UserInput } from "../golden/wanted/read-write-nested/v1/models.js";
import type { UsersApi } from "../golden/wanted/read-write-nested/v1/users.js";
import type { Value } from "../golden/wanted/recursion/v1/models.js";
import type { ChangeThingBody, Referred } from "../golden/wanted/required-alternatives/v1/models.js";

export function byMapping(pet: Pet): unknown {
  switch (pet.petType) {
    case "cat":
    case "kitten":
    case "visitor":
      expectTypeOf(pet).toEqualTypeOf<Cat>();
      return pet.lives;
    case "dog":
      return pet.barks;
    case "fish":
      return pet.tank;
    case "parrot":
    case "owl":
      expectTypeOf(pet).toExtend<Bird>();
      return pet;
    default:
      // All kinds are told.
      expectTypeOf(pet).toBeNever();
      return pet;
  }
}

export function inMembers({ guest, shell }: Tank): void {
  if (guest?.petType === "Snail") expectTypeOf(guest).toEqualTypeOf<Snail>();
  else expectTypeOf(guest).toEqualTypeOf<Cat | null | undefined>();
  if (shell?.size === 3) expectTypeOf(shell).toEqualTypeOf<Crab>();
  // @ts-expect-error a shell has no such size
  void (shell?.size === 2);
}

export function inherited(pet: InheritedPet, shape: Shape): unknown {
  // The base is one of its kinds, and has what they have in common.
  if (pet.petType === "pet") return pet.friend;
  if (pet.petType === "cat") return pet.lives;
  if (pet.petType === "poodle") {
    expectTypeOf(pet).toEqualTypeOf<Poodle>();
    return pet.curls ?? pet.barks;
  }
  expectTypeOf(pet.petType).toEqualTypeOf<"Hamster">();
  if (shape.kind === "Circle") return shape.radius;
  if (shape.sides === "four") return shape.side;
  expectTypeOf(shape.sides).toEqualTypeOf<"three">();
  // @ts-expect-error a triangle has no one side
  return shape.side;
}

export function wholes(wide: Wide, narrowed: Narrowed, contradicting: Contradicting, ofUnions: OfUnions): void {
  expectTypeOf(wide.name).toEqualTypeOf<string>();
  expectTypeOf(narrowed.kind).toEqualTypeOf<"b" | undefined>();
  expectTypeOf(contradicting.size).toEqualTypeOf<string | undefined>();
  expectTypeOf(ofUnions.extra).toEqualTypeOf<string | undefined>();
  if ("id" in ofUnions) expectTypeOf(ofUnions.id).toEqualTypeOf<string>();
}

export function alternatives(referred: Referred): void {
  const body: ChangeThingBody = { name: "Alice" };
  void ({ size: 1, note: "small" } satisfies ChangeThingBody);
  // @ts-expect-error neither of the two is there
  void ({ note: "small" } satisfies ChangeThingBody);
  expectTypeOf(body.note).toEqualTypeOf<string | undefined>();
  expectTypeOf(referred.b).toEqualTypeOf<string>();
}

export function recursion(): Value {
  return [{ deep: [{ deeper: ["down"] }] }, "up"];
}

export async function directions(users: UsersApi, user: User, pet: PetInput): Promise<void> {
  expectTypeOf<Parameters<UsersApi["putUser"]>[0]["body"]>().toEqualTypeOf<UserInput>();
  expectTypeOf((await users.putUser({ body: { name: "a", note: "b", secret: "c" } })).user).toEqualTypeOf<
    User | undefined
  >();
  await users.putUser({
    body: {
      name: "a",
      note: "b",
      secret: "c",
      boss: { name: "d", note: "e", secret: "f", pets: [{ petType: "cat" }] },
    },
  });
  // @ts-expect-error the server gives the id
  await users.putUser({ body: { name: "a", note: "b", secret: "c", id: "d" } });
  // @ts-expect-error the server counts lives
  await users.putUser({ body: { name: "a", note: "b", secret: "c", pets: [{ petType: "cat", lives: 9 }] } });
  // @ts-expect-error the stamp is a model that is read-only itself
  await users.putUser({ body: { name: "a", note: "b", secret: "c", stamp: "2026-01-01" } });
  // @ts-expect-error the secret is write-only
  void user.secret;
  expectTypeOf(user.id).toEqualTypeOf<string>();
  if (pet.petType === "dog") expectTypeOf(pet.trick).toEqualTypeOf<string | undefined>();
}
