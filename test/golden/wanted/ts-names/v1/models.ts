// Generated from test/golden/given/ts-names.yaml by `npm run generate`. Do not edit.

export interface User {
  team?: Team;
  other?: UserModel;
}

export interface Team {
  team?: TeamModel;
}

export interface TeamModel {
  team?: TheTeam;
}

export interface TheTeam {
  name?: string;
}

export interface UserModel {
  name?: string;
}
