// Generated from test/golden/given/odd-schema-names.yaml by `npm run generate`. Do not edit.

export interface All {
  array?: ArrayModel;
  error?: ErrorModel;
  promise?: PromiseModel;
  input?: FooInput;
  dotted?: FooBar;
  class?: Class;
  first?: _1St;
  small?: UserModel;
  large?: User;
  dash?: Unnamed;
  star?: UnnamedModel;
  chinese?: 用户;
  page?: PageUser;
  generic?: FooBarModel;
  list?: ListUser;
  proto?: Proto;
  api?: DefaultApiModel;
  errors?: ApiErrorModel;
}

export interface ArrayModel {
  a?: string;
}

export interface ErrorModel {
  a?: string;
}

export interface PromiseModel {
  a?: string;
}

export interface FooInput {
  a?: string;
}

export interface FooBar {
  a?: string;
}

export interface Class {
  a?: string;
}

export interface _1St {
  a?: string;
}

export interface UserModel {
  a?: string;
}

export interface User {
  a?: string;
}

export interface Unnamed {
  a?: string;
}

export interface UnnamedModel {
  a?: string;
}

export interface 用户 {
  名?: string;
}

export interface PageUser {
  a?: string;
}

export interface FooBarModel {
  a?: string;
}

export type ListUser = User[];

export interface Proto {
  a?: string;
}

export interface DefaultApiModel {
  a?: string;
}

export interface ApiErrorModel {
  a?: string;
}
