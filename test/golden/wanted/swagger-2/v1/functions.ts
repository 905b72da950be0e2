// Generated from test/golden/given/swagger-2.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  emptyResponse,
  multipartBody,
  pipeDelimited,
  typedResponse,
} from "../../../../../src/index.js";
import type { Photo } from "./models.js";
import type {
  AddPhotoParams,
  ChangePhotoParams,
  DownloadPhotoParams,
  ListPhotosError,
  ListPhotosParams,
  PhotosApi,
} from "./photos.js";
export { createSwagger2V1Caller, type Swagger2V1Options } from "./client.js";

/**
 * List photos. See {@link PhotosApi.listPhotos}.
 *
 * `GET /albums/{album}/photos`
 */
export function listPhotos(
  caller: CallOperation,
  params: ListPhotosParams,
  options?: CallOptions,
): ApiPromise<Photo[], ListPhotosError> {
  return caller("GET /albums/{album}/photos", params, options, { style: { tags: pipeDelimited() } });
}

/**
 * Add a photo. See {@link PhotosApi.addPhoto}.
 *
 * `POST /albums/{album}/photos`
 */
export function addPhoto(caller: CallOperation, params: AddPhotoParams, options?: CallOptions): ApiPromise<Photo> {
  return caller("POST /albums/{album}/photos", params, options, { body: multipartBody() });
}

/**
 * Download a photo. See {@link PhotosApi.downloadPhoto}.
 *
 * `GET /photos/{id}`
 */
export function downloadPhoto(
  caller: CallOperation,
  params: DownloadPhotoParams,
  options?: CallOptions,
): ApiPromise<Blob> {
  return caller("GET /photos/{id}", params, options, { response: typedResponse("image/png") });
}

/**
 * Change what is said of a photo. See {@link PhotosApi.changePhoto}.
 *
 * `PUT /photos/{id}`
 */
export function changePhoto(caller: CallOperation, params: ChangePhotoParams, options?: CallOptions): ApiPromise<void> {
  return caller("PUT /photos/{id}", params, options, { response: emptyResponse });
}
