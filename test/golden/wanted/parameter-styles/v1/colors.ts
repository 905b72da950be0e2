// Generated from test/golden/given/parameter-styles.yaml by `npm run generate`. Do not edit.

import {
  allowReserved,
  type ApiPromise,
  type CallOptions,
  deepObject,
  emptyResponse,
  form,
  label,
  matrix,
  pipeDelimited,
  Resource,
  simple,
  spaceDelimited,
} from "../../../../../src/index.js";
import type { Color, List } from "./models.js";

export class ColorsApi extends Resource {
  /**
   * Takes every style.
   *
   * `GET /colors/{simple}/{matrix}/{label}`
   */
  getColors(params: GetColorsParams, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /colors/{simple}/{matrix}/{label}", params, options, {
      header: ["X-Color"],
      cookie: ["seen"],
      style: {
        simple: simple({ explode: true }),
        matrix: matrix(),
        label: label({ explode: true }),
        form: form({ explode: false }),
        space: spaceDelimited(),
        "pipe-list": pipeDelimited(),
        "filter[x]": deepObject(),
        url: allowReserved(form()),
        urls: allowReserved(form({ explode: false })),
        "X-Color": simple({ explode: true }),
        seen: form({ explode: false }),
      },
      response: emptyResponse,
    });
  }

  /**
   * Writes the defaults out.
   *
   * `GET /default/{id}`
   */
  getDefault(params: GetDefaultParams, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /default/{id}", params, options, {
      header: ["X-List"],
      cookie: ["seen"],
      response: emptyResponse,
    });
  }

  /**
   * Takes JSON and text.
   *
   * `GET /content`
   */
  getContent(params: GetContentParams, options?: CallOptions): ApiPromise<void> {
    return this.call("GET /content", params, options, {
      header: ["X-Color"],
      json: ["color", "X-Color"],
      response: emptyResponse,
    });
  }
}

/** Parameters of {@link ColorsApi.getColors}. */
export interface GetColorsParams {
  simple: Color;
  matrix: string;
  label: List;
  form?: List | undefined;
  space?: List | undefined;
  "pipe-list"?: List | undefined;
  "filter[x]"?: Color | undefined;
  url?: string | undefined;
  urls?: List | undefined;
  "X-Color"?: Color | undefined;
  seen?: List | undefined;
}

/** Parameters of {@link ColorsApi.getDefault}. */
export interface GetDefaultParams {
  id: string;
  list?: List | undefined;
  /** One value that cannot be exploded. */
  size?: number | undefined;
  "X-List"?: List | undefined;
  seen?: List | undefined;
}

/** Parameters of {@link ColorsApi.getContent}. */
export interface GetContentParams {
  color: Color;
  /** A color. */
  "X-Color"?: Color | undefined;
  words?: string | undefined;
}
