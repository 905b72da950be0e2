// Generated from test/golden/given/body-media-types.yaml by `npm run generate`. Do not edit.

import {
  allowReserved,
  anyResponse,
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  chosenBody,
  deepObject,
  emptyResponse,
  eventText,
  form,
  formBody,
  jsonBody,
  jsonLines,
  multipartBody,
  type NoParams,
  rawBody,
  typedResponse,
} from "../../../../../src/index.js";
import type { Pet } from "./models.js";
import type {
  AddPetParams,
  AddPictureParams,
  ChangePetsParams,
  PetsApi,
  ReplacePetsParams,
  SearchPetsParams,
} from "./pets.js";
export { createBodyMediaTypesV1Caller, type BodyMediaTypesV1Options } from "./client.js";

/**
 * Takes a pet as JSON, as a form or as XML. See {@link PetsApi.addPet}.
 *
 * `POST /pets`
 */
export function addPet(caller: CallOperation, params: AddPetParams, options?: CallOptions): ApiPromise<Pet> {
  return caller("POST /pets", params, options, {
    body: chosenBody({
      "application/json": jsonBody(),
      "application/x-www-form-urlencoded": formBody(),
      "application/xml": rawBody("application/xml"),
    }),
    idempotent: true,
  });
}

/**
 * Get all pets as a table or a picture. See {@link PetsApi.exportPets}.
 *
 * `GET /pets`
 */
export function exportPets(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<string | Blob> {
  return caller("GET /pets", params, options, { response: typedResponse("text/csv", "image/*") });
}

/**
 * Change many pets. See {@link PetsApi.changePets}.
 *
 * `PATCH /pets`
 */
export function changePets(
  caller: CallOperation,
  params: ChangePetsParams = {},
  options?: CallOptions,
): ApiPromise<Pet> {
  return caller("PATCH /pets", params, options, {
    body: chosenBody({
      "application/merge-patch+json": jsonBody("application/merge-patch+json"),
      "application/json-patch+json": jsonBody("application/json-patch+json"),
    }),
    response: typedResponse("application/hal+json"),
  });
}

/**
 * Takes a form whose fields have styles. See {@link PetsApi.searchPets}.
 *
 * `POST /pets/search`
 */
export function searchPets(
  caller: CallOperation,
  params: SearchPetsParams = {},
  options?: CallOptions,
): ApiPromise<void> {
  return caller("POST /pets/search", params, options, {
    body: formBody({ filter: deepObject(), tags: form({ explode: false }), "page-url": allowReserved(form()) }),
    response: anyResponse,
  });
}

/**
 * Takes a form whose parts have content types. See {@link PetsApi.addPicture}.
 *
 * `POST /pets/pictures`
 */
export function addPicture(caller: CallOperation, params: AddPictureParams, options?: CallOptions): ApiPromise<void> {
  return caller("POST /pets/pictures", params, options, {
    body: multipartBody({ thumbnail: "image/png", caption: "text/markdown; charset=utf-8" }),
    response: emptyResponse,
  });
}

/**
 * Get events as they come. See {@link PetsApi.watchPets}.
 *
 * `GET /pets/events`
 */
export function watchPets(
  caller: CallOperation,
  params: NoParams = {},
  options?: CallOptions,
): ApiPromise<AsyncIterable<string>> {
  return caller("GET /pets/events", params, options, { response: typedResponse(eventText()) });
}

/**
 * Takes lines, and brings lines. See {@link PetsApi.replacePets}.
 *
 * `PUT /pets/events`
 */
export function replacePets(
  caller: CallOperation,
  params: ReplacePetsParams,
  options?: CallOptions,
): ApiPromise<AsyncIterable<Pet>> {
  return caller("PUT /pets/events", params, options, {
    body: rawBody("application/x-ndjson"),
    response: typedResponse(jsonLines("application/x-ndjson")),
  });
}
