/** What the types of schemas take in and what they don't: read by the compiler alone, as part of `npm run typecheck`. */

import { expectTypeOf } from "vitest";
import type { Photo, PhotoForm } from "../golden/wanted/files-in-forms/v1/models.js";
import type { AddAlbumParams, PutRawParams } from "../golden/wanted/files-in-forms/v1/photos.js";
import type { AddShapeBody } from "../golden/wanted/inline-unions/v1/models.js";
import type { Thing as Literals } from "../golden/wanted/literals/v1/models.js";
import type { Closed, Extended, Thing as Maps, Mixed, Open, RequiredModel } from "../golden/wanted/maps/v1/models.js";
import type { Thing as Nullable } from "../golden/wanted/nullable-keyword/v1/models.js";
import type { Thing as Odd } from "../golden/wanted/odd-members/v1/models.js";
import type { Role } from "../golden/wanted/open-enum/v1/models.js";
import type { GetThingResponse, Thing as References, ThingOwner } from "../golden/wanted/references/v1/models.js";
import type { Thing as Tuples } from "../golden/wanted/tuples/v1/models.js";

export function nulls(thing: Nullable): void {
  expectTypeOf(thing.b).toEqualTypeOf<"on" | "off" | null>();
  expectTypeOf(thing.e).toEqualTypeOf<"small" | "large" | null>();
  if (typeof thing.f === "object" && thing.f !== null) expectTypeOf(thing.f.name).toEqualTypeOf<string | undefined>();
  expectTypeOf(thing.j).toBeUnknown();
  expectTypeOf(thing.l).toEqualTypeOf<string | undefined>();
}

export function literals(thing: Literals): void {
  expectTypeOf(thing.text).toEqualTypeOf<"thing">();
  expectTypeOf(thing.negative).toEqualTypeOf<-1>();
  expectTypeOf(thing.record["b-c"]).toEqualTypeOf<[null]>();
  expectTypeOf(thing.lists).toEqualTypeOf<["a"] | ["a", "b"] | undefined>();
  if (thing.records?.a === 1) expectTypeOf(thing.records).toEqualTypeOf<{ a: 1 }>();
}

/** A map beside members can be made, which it could not as an intersection. */
export const mixed: Mixed = { name: "a", kind: null, more: 1 };
// @ts-expect-error No value of the map is a truth value.
export const wrong: Mixed = { name: "a", more: true };
export const open: Open = { name: "a", more: true };
// @ts-expect-error It has no other members.
export const closed: Closed = { name: "a", more: true };
export const extended: Extended = { name: 1, "x-a": "b" };
// @ts-expect-error Others start with `x-`.
export const misspelt: Extended = { name: 1, y: "b" };
// @ts-expect-error `id` is required, though the document tells nothing more of it.
export const required: RequiredModel = { name: "a" };

export function maps(thing: Maps, extensions: Extended): void {
  expectTypeOf(thing.free).toEqualTypeOf<Record<string, unknown> | undefined>();
  expectTypeOf(thing.empty).toEqualTypeOf<Record<string, never> | undefined>();
  expectTypeOf(thing.known).toEqualTypeOf<{ first?: boolean; last?: boolean } | undefined>();
  expectTypeOf(extensions["x-any"]).toEqualTypeOf<string | undefined>();
}

export function tuples(thing: Tuples): void {
  expectTypeOf(thing.pair).toEqualTypeOf<[string, number] | undefined>();
  expectTypeOf(thing.some).toEqualTypeOf<[string, (number | null)?] | undefined>();
  expectTypeOf(thing.open).toEqualTypeOf<[string, ...boolean[]] | undefined>();
  expectTypeOf(thing.points).toEqualTypeOf<[number, number][] | undefined>();
}

export function references(thing: References, response: GetThingResponse): void {
  expectTypeOf(thing.owner).toEqualTypeOf<ThingOwner>();
  expectTypeOf(thing.former).toEqualTypeOf<ThingOwner[] | undefined>();
  expectTypeOf(response.state).toEqualTypeOf<References["state"]>();
}

export function files(photo: Photo, form: PhotoForm, album: AddAlbumParams["body"], raw: PutRawParams["body"]): void {
  expectTypeOf(photo.image).toEqualTypeOf<string>();
  expectTypeOf(form.image).toEqualTypeOf<Blob>();
  expectTypeOf(form.thumbnails).toEqualTypeOf<Blob[] | undefined>();
  expectTypeOf(form.about).toEqualTypeOf<{ icon?: string } | undefined>();
  expectTypeOf(album?.files).toEqualTypeOf<Blob[] | undefined>();
  expectTypeOf<Blob | Uint8Array>().toExtend<typeof raw>();
}

/** Known roles are offered by editors, and others may come. */
export const roles: Role[] = ["owner", "janitor"];

export function shapes(shape: AddShapeBody): void {
  if ("radius" in shape) expectTypeOf(shape.radius).toEqualTypeOf<number>();
  else expectTypeOf(shape.width).toEqualTypeOf<number>();
}

export function oddities(thing: Odd): void {
  expectTypeOf<Odd["__proto__"]>().toEqualTypeOf<string>();
  expectTypeOf<Odd["constructor"]>().toEqualTypeOf<{ __proto__?: number }>();
  expectTypeOf(thing.toString).toEqualTypeOf<boolean>();
  expectTypeOf(thing.名前).toEqualTypeOf<"日本" | "東京\n" | undefined>();
}
