// Generated from test/golden/given/inline-unions.yaml by `npm run generate`. Do not edit.

export interface ListShapesResponse {
  shapes: { kind: string }[];
  paging: { pages: number };
}

export type AddShapeBody =
  | {
      /** Of a circle. */
      radius: number;
    }
  | {
      /** Of a square. */
      width: number;
    };

export interface AddShapeResponseValue {
  area: number;
}
