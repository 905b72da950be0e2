// Generated from test/golden/given/odd-tags.yaml by `npm run generate`. Do not edit.

import { type Api, type CallOperation, type ClientOptions, createCaller } from "../../../../../src/index.js";
import { _1StApi } from "./1-st.js";
import { AdminToolsApi } from "./admin-tools.js";
import { ConApi } from "./con-api.js";
import { ConstructorApiApi } from "./constructor-api.js";
import { ConstructorApi } from "./constructor.js";
import { DefaultApi } from "./default.js";
import { LLMEvalsApi } from "./llm-evals.js";
import { UserDataApi } from "./user-data.js";
import { UsersAdminApi } from "./users-admin.js";
import { UsersApi } from "./users.js";
import { WebhooksApi } from "./webhooks-api.js";
import { WhoeverWroteThisTagTookTheChanceToExplainAtLengthWhatItIsAboutApi } from "./whoever-wrote-this-tag-took-the-chance-to-explain.js";
import { 用户管理Api } from "./用户管理.js";

/** Options of {@link OddTagsV1}. */
export interface OddTagsV1Options extends ClientOptions {}

/** Odd tags. */
export class OddTagsV1 {
  /** People. */
  readonly users: UsersApi;
  /** Has capitals of its own. */
  readonly llmEvals: LLMEvalsApi;
  /** Begins with a digit. */
  readonly _1St: _1StApi;
  /** Comes twice. */
  readonly userData: UserDataApi;
  /** Has a name of its own. */
  readonly adminTools: AdminToolsApi;
  /** Is what makes a class. */
  readonly constructorApi: ConstructorApi;
  /** Would be called as the one before. */
  readonly constructorApi2: ConstructorApiApi;
  /** Is a device on some systems. */
  readonly con: ConApi;
  readonly usersAdmin: UsersAdminApi;
  readonly default: DefaultApi;
  readonly 用户管理: 用户管理Api;
  readonly webhooks: WebhooksApi;
  readonly whoeverWroteThisTagTookTheChanceToExplainAtLengthWhatItIsAbout: WhoeverWroteThisTagTookTheChanceToExplainAtLengthWhatItIsAboutApi;
  readonly #options: OddTagsV1Options;

  constructor(options: OddTagsV1Options = {}) {
    const caller = createCaller(options, describeApi());
    this.users = new UsersApi(caller);
    this.llmEvals = new LLMEvalsApi(caller);
    this._1St = new _1StApi(caller);
    this.userData = new UserDataApi(caller);
    this.adminTools = new AdminToolsApi(caller);
    this.constructorApi = new ConstructorApi(caller);
    this.constructorApi2 = new ConstructorApiApi(caller);
    this.con = new ConApi(caller);
    this.usersAdmin = new UsersAdminApi(caller);
    this.default = new DefaultApi(caller);
    this.用户管理 = new 用户管理Api(caller);
    this.webhooks = new WebhooksApi(caller);
    this.whoeverWroteThisTagTookTheChanceToExplainAtLengthWhatItIsAbout =
      new WhoeverWroteThisTagTookTheChanceToExplainAtLengthWhatItIsAboutApi(caller);
    this.#options = options;
  }

  /** The same client with some options changed; `undefined` leaves one out. */
  withOptions(options: OddTagsV1Options): OddTagsV1 {
    return new OddTagsV1({ ...this.#options, ...options });
  }
}

/** Makes the caller of the functions of `functions.ts`: {@link OddTagsV1} without its methods. */
export function createOddTagsV1Caller(options: OddTagsV1Options = {}): CallOperation {
  return createCaller(options, describeApi());
}

/** Describes what the API's document says of all its operations. */
export function describeApi(): Api {
  return {
    server: "https://tags.example",
    schemes: {},
    security: [],
  };
}
