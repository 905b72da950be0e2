// Generated from test/golden/given/swagger-2.yaml by `npm run generate`. Do not edit.

import type { AddPhotoBody, Photo, PhotoInput, Problem } from "./models.js";

export interface paths {
  "/albums/{album}/photos": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List photos. */
    get: operations["listPhotos"];
    put?: never;
    /** Add a photo. */
    post: operations["addPhoto"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/photos/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Download a photo. */
    get: operations["downloadPhoto"];
    /** Change what is said of a photo. */
    put: operations["changePhoto"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  listPhotos: {
    parameters: {
      query?: {
        /** Tags to look for. */
        tags?: string[];
      };
      header?: never;
      path: {
        /** Name of the album. */
        album: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The photos. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Photo[];
        };
      };
      /** There is no such album. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Problem;
        };
      };
    };
  };
  addPhoto: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Name of the album. */
        album: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": AddPhotoBody;
      };
    };
    responses: {
      /** The photo. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Photo;
        };
      };
    };
  };
  downloadPhoto: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Format: int64. */
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The picture. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "image/png": Blob;
        };
      };
    };
  };
  changePhoto: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Format: int64. */
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PhotoInput;
      };
    };
    responses: {
      /** Changed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
