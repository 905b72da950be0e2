// Generated from test/golden/given/files-in-forms.yaml by `npm run generate`. Do not edit.

import {
  type ApiPromise,
  type CallOptions,
  emptyResponse,
  multipartBody,
  rawBody,
  Resource,
  typedResponse,
} from "../../../../../src/index.js";
import type { Album, Photo, PhotoForm } from "./models.js";

export class PhotosApi extends Resource {
  /**
   * Add a photo.
   *
   * `POST /photos`
   */
  addPhoto(params: AddPhotoParams = {}, options?: CallOptions): ApiPromise<Photo> {
    return this.call("POST /photos", params, options, { body: multipartBody() });
  }

  /**
   * Add an album.
   *
   * `POST /albums`
   */
  addAlbum(params: AddAlbumParams = {}, options?: CallOptions): ApiPromise<void> {
    return this.call("POST /albums", params, options, { body: multipartBody(), response: emptyResponse });
  }

  /**
   * Put a photo as it is.
   *
   * `PUT /raw`
   */
  putRaw(params: PutRawParams = {}, options?: CallOptions): ApiPromise<Blob> {
    return this.call("PUT /raw", params, options, {
      body: rawBody("application/octet-stream"),
      response: typedResponse("image/png"),
    });
  }
}

/** Parameters of {@link PhotosApi.addPhoto}. */
export interface AddPhotoParams {
  body?: PhotoForm | undefined;
}

/** Parameters of {@link PhotosApi.addAlbum}. */
export interface AddAlbumParams {
  body?: Album | undefined;
}

/** Parameters of {@link PhotosApi.putRaw}. */
export interface PutRawParams {
  body?: Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array> | undefined;
}
