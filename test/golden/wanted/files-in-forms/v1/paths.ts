// Generated from test/golden/given/files-in-forms.yaml by `npm run generate`. Do not edit.

import type { Album, BytesForm, Photo, PhotoForm } from "./models.js";

export interface paths {
  "/photos": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add a photo. */
    post: operations["addPhoto"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/albums": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add an album. */
    post: operations["addAlbum"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/raw": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Put a photo as it is. */
    put: operations["putRaw"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  addPhoto: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "multipart/form-data": PhotoForm;
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
  addAlbum: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "multipart/form-data": Album;
      };
    };
    responses: {
      /** Added. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  putRaw: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/octet-stream": BytesForm;
      };
    };
    responses: {
      /** The same. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "image/png": BytesForm;
        };
      };
    };
  };
}
