// Generated from test/golden/given/reserved-names.yaml by `npm run generate`. Do not edit.

export interface Eval {
  score?: number;
}

export interface Exports {
  count?: number;
}

export interface ArrayModel {
  constructor?: string;
  "1st"?: _1St;
}

export interface ErrorModel {
  message?: string;
}

export interface Class {
  new?: boolean;
}

export type _1St = string;

export interface FooInputModel {
  "foo-bar"?: string;
}

export interface FooInput {
  foo?: FooInputModel;
}

export type NoParamsModel = "none";

export type Form = ReadableStreamModel[];

export type ReadableStreamModel = string;

export interface DeleteParams {
  paths?: Paths;
}

export type ClassApiModel = number;

/** Has the name of the version's class. */
export type ReservedNamesV1Model = string;

export type Paths = ClassApiModel[];

export interface Renamed {
  dupe?: ReservedNamesV1Model;
}
