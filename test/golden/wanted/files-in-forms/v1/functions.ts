// Generated from test/golden/given/files-in-forms.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOperation,
  type CallOptions,
  emptyResponse,
  multipartBody,
  rawBody,
  typedResponse,
} from "../../../../../src/index.js";
import type { Photo } from "./models.js";
import type { AddAlbumParams, AddPhotoParams, PhotosApi, PutRawParams } from "./photos.js";
export { createFilesInFormsV1Caller, type FilesInFormsV1Options } from "./client.js";

/**
 * Add a photo. See {@link PhotosApi.addPhoto}.
 *
 * `POST /photos`
 */
export function addPhoto(caller: CallOperation, params: AddPhotoParams = {}, options?: CallOptions): ApiPromise<Photo> {
  return caller("POST /photos", params, options, { body: multipartBody() });
}

/**
 * Add an album. See {@link PhotosApi.addAlbum}.
 *
 * `POST /albums`
 */
export function addAlbum(caller: CallOperation, params: AddAlbumParams = {}, options?: CallOptions): ApiPromise<void> {
  return caller("POST /albums", params, options, { body: multipartBody(), response: emptyResponse });
}

/**
 * Put a photo as it is. See {@link PhotosApi.putRaw}.
 *
 * `PUT /raw`
 */
export function putRaw(caller: CallOperation, params: PutRawParams = {}, options?: CallOptions): ApiPromise<Blob> {
  return caller("PUT /raw", params, options, {
    body: rawBody("application/octet-stream"),
    response: typedResponse("image/png"),
  });
}
