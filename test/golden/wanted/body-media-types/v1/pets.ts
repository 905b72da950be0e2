// Generated from test/golden/given/body-media-types.yaml by `npm run generate`. Do not edit.

import {
  allowReserved,
  anyResponse,
  type ApiPromise,
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
  Resource,
  typedResponse,
} from "../../../../../src/index.js";
import type { AddPictureBody, Pet, Search } from "./models.js";

export class PetsApi extends Resource {
  /**
   * Takes a pet as JSON, as a form or as XML.
   *
   * `POST /pets`
   */
  addPet(params: AddPetParams, options?: CallOptions): ApiPromise<Pet> {
    return this.call("POST /pets", params, options, {
      body: chosenBody({
        "application/json": jsonBody(),
        "application/x-www-form-urlencoded": formBody(),
        "application/xml": rawBody("application/xml"),
      }),
      idempotent: true,
    });
  }

  /**
   * Get all pets as a table or a picture.
   *
   * `GET /pets`
   */
  exportPets(params: NoParams = {}, options?: CallOptions): ApiPromise<string | Blob> {
    return this.call("GET /pets", params, options, { response: typedResponse("text/csv", "image/*") });
  }

  /**
   * Change many pets.
   *
   * `PATCH /pets`
   */
  changePets(params: ChangePetsParams = {}, options?: CallOptions): ApiPromise<Pet> {
    return this.call("PATCH /pets", params, options, {
      body: chosenBody({
        "application/merge-patch+json": jsonBody("application/merge-patch+json"),
        "application/json-patch+json": jsonBody("application/json-patch+json"),
      }),
      response: typedResponse("application/hal+json"),
    });
  }

  /**
   * Takes a form whose fields have styles.
   *
   * `POST /pets/search`
   */
  searchPets(params: SearchPetsParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("POST /pets/search", params, options, {
      body: formBody({ filter: deepObject(), tags: form({ explode: false }), "page-url": allowReserved(form()) }),
      response: anyResponse,
    });
  }

  /**
   * Takes a form whose parts have content types.
   *
   * `POST /pets/pictures`
   */
  addPicture(params: AddPictureParams, options?: CallOptions): ApiPromise<void> {
    return this.call("POST /pets/pictures", params, options, {
      body: multipartBody({ thumbnail: "image/png", caption: "text/markdown; charset=utf-8" }),
      response: emptyResponse,
    });
  }

  /**
   * Get events as they come.
   *
   * `GET /pets/events`
   */
  watchPets(params: NoParams = {}, options?: CallOptions): ApiPromise<AsyncIterable<string>> {
    return this.call("GET /pets/events", params, options, { response: typedResponse(eventText()) });
  }

  /**
   * Takes lines, and brings lines.
   *
   * `PUT /pets/events`
   */
  replacePets(params: ReplacePetsParams, options?: CallOptions): ApiPromise<AsyncIterable<Pet>> {
    return this.call("PUT /pets/events", params, options, {
      body: rawBody("application/x-ndjson"),
      response: typedResponse(jsonLines("application/x-ndjson")),
    });
  }
}

/** Parameters of {@link PetsApi.addPet}. */
export interface AddPetParams {
  /**
   * The new pet.
   *
   * Sent as `application/json`, or as `application/x-www-form-urlencoded` or `application/xml` if the
   * header `Content-Type` says so.
   */
  body: Pet | string | Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>;
}

/** Parameters of {@link PetsApi.changePets}. */
export interface ChangePetsParams {
  /**
   * Sent as `application/merge-patch+json`, or as `application/json-patch+json` if the header
   * `Content-Type` says so.
   */
  body?: Pet | Record<string, unknown>[] | undefined;
}

/** Parameters of {@link PetsApi.searchPets}. */
export interface SearchPetsParams {
  body?: Search | undefined;
}

/** Parameters of {@link PetsApi.addPicture}. */
export interface AddPictureParams {
  body: AddPictureBody;
}

/** Parameters of {@link PetsApi.replacePets}. */
export interface ReplacePetsParams {
  body: string | Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>;
}
