// Generated from test/golden/given/swagger-2.yaml by `npm run generate`. Do not edit.

import {
  type ApiErrorOf,
  type ApiPromise,
  type CallOptions,
  emptyResponse,
  multipartBody,
  type OtherStatus,
  pipeDelimited,
  Resource,
  typedResponse,
} from "../../../../../src/index.js";
import type { AddPhotoBody, Photo, PhotoInput, Problem } from "./models.js";

export class PhotosApi extends Resource {
  /**
   * List photos.
   *
   * `GET /albums/{album}/photos`
   */
  listPhotos(params: ListPhotosParams, options?: CallOptions): ApiPromise<Photo[], ListPhotosError> {
    return this.call("GET /albums/{album}/photos", params, options, { style: { tags: pipeDelimited() } });
  }

  /**
   * Add a photo.
   *
   * `POST /albums/{album}/photos`
   */
  addPhoto(params: AddPhotoParams, options?: CallOptions): ApiPromise<Photo> {
    return this.call("POST /albums/{album}/photos", params, options, { body: multipartBody() });
  }

  /**
   * Download a photo.
   *
   * `GET /photos/{id}`
   */
  downloadPhoto(params: DownloadPhotoParams, options?: CallOptions): ApiPromise<Blob> {
    return this.call("GET /photos/{id}", params, options, { response: typedResponse("image/png") });
  }

  /**
   * Change what is said of a photo.
   *
   * `PUT /photos/{id}`
   */
  changePhoto(params: ChangePhotoParams, options?: CallOptions): ApiPromise<void> {
    return this.call("PUT /photos/{id}", params, options, { response: emptyResponse });
  }
}

/** Parameters of {@link PhotosApi.listPhotos}. */
export interface ListPhotosParams {
  /** Name of the album. */
  album: string;
  /** Tags to look for. */
  tags?: string[] | undefined;
}

/** Errors of {@link PhotosApi.listPhotos}. */
export type ListPhotosError = ApiErrorOf<404, Problem> | ApiErrorOf<OtherStatus<404>, unknown>;

/** Parameters of {@link PhotosApi.addPhoto}. */
export interface AddPhotoParams {
  /** Name of the album. */
  album: string;
  body: AddPhotoBody;
}

/** Parameters of {@link PhotosApi.downloadPhoto}. */
export interface DownloadPhotoParams {
  /** Format: int64. */
  id: number;
}

/** Parameters of {@link PhotosApi.changePhoto}. */
export interface ChangePhotoParams {
  /** Format: int64. */
  id: number;
  body: PhotoInput;
}
