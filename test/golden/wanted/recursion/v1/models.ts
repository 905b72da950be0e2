// Generated from test/golden/given/recursion.yaml by `npm run generate`. Do not edit.

export interface Tree {
  parent?: Tree;
  children?: Tree[];
}

export type Lists = Lists[];

export interface Index {
  [key: string]: Index;
}

export type Value = string | Value[] | { [key: string]: Value };

export interface Leaf extends Tree {
  leaf?: Leaf;
  other?: Branch | null;
}

export interface Branch {
  leaves?: Leaf[];
}

export interface Twisted {
  inner?: Twisted & { inner?: { depth?: number } };
}
