import { beforeAll, describe, expect, it } from "vitest";
import { describeReview, type Review, reviewChanges } from "../../scripts/review.js";
import type { Output } from "../../scripts/write.js";
import { compileGiven } from "../golden/compile-given.js";
import { changesBetween, makeClients } from "./review/acme-clients.js";
import { type Compiled, compileUses, type Use } from "./review/compile-uses.js";
import { edits } from "./review/edits.js";

/** What a review says of each edit of a document, and that a compiler says the same of code that uses the client. */

const cases = Object.entries(edits);
let before: Output;
let after: ReadonlyMap<string, Output>;

beforeAll(async () => {
  const [first = new Map(), ...others] = await makeClients([[], ...cases.map(([, { edit }]) => edit)]);
  before = first;
  after = new Map(cases.map(([title], index) => [title, others[index] ?? new Map()]));
});

/** What has become of a client's version. */
function review(from: Output, to: Output): Review | undefined {
  return reviewChanges(to, changesBetween(from, to)).find(({ folder }) => folder === "acme/v1");
}

function afterOf(title: string): Output {
  return after.get(title) ?? new Map();
}

describe("a review", () => {
  it.each(cases)("%s", (title, { want }) => {
    const found = review(before, afterOf(title));
    expect(found && describeReview(found, Number.POSITIVE_INFINITY)).toEqual(want);
  });
});

describe("lines", () => {
  const changes = Array.from(
    { length: 30 },
    (_, index) => ({ level: "minor", place: `a${index}`, what: "added" }) as const,
  );

  it("are no more than asked for, and tell how many are left out", () => {
    const lines = describeReview({ level: "minor", changes, isNew: false }, 20);
    expect(lines).toHaveLength(21);
    expect(lines.slice(-2)).toEqual(["+ a18: added", "… and 11 more"]);
  });

  it("command no terminal", () => {
    const change = { level: "major", place: "User.\u001b[2J\n\u202e", what: "removed" } as const;
    const lines = describeReview({ level: "major", changes: [change], isNew: false }, 20);
    expect(lines[1]).toBe("- User.\\u{1b}[2J\\u{a}\\u{202e}: removed");
  });

  it("are none of what is new", () => {
    const [review, ...others] = reviewChanges(before, changesBetween(new Map(), before));
    expect([review?.folder, review?.level, others.length]).toEqual(["acme", "minor", 1]);
    expect(review && describeReview(review, 20)).toEqual([]);
  });
});

describe("a compiler", () => {
  let compiled: ReadonlyMap<string, Compiled>;

  const key = (title: string, code: string, client: Output): string => `${title} ${client === before} ${code}`;

  beforeAll(() => {
    const uses = cases.flatMap(([title, { uses, gains, strikes }]) =>
      [uses, gains, strikes].flatMap((code): (Use & { key: string })[] =>
        code === undefined
          ? []
          : [before, afterOf(title)].map((client) => ({ client, code, key: key(title, code, client) })),
      ),
    );
    const results = compileUses(uses);
    compiled = new Map(uses.map((use, index) => [use.key, results[index] ?? { errors: ["not compiled"], struck: [] }]));
  });

  const compile = (title: string, code: string): { old?: Compiled; new?: Compiled } => {
    const [old, now] = [before, afterOf(title)].map((client) => compiled.get(key(title, code, client)));
    return { ...(old && { old }), ...(now && { new: now }) };
  };

  const ofLevel = (level: string) => cases.filter(([, { want }]) => want[0]?.startsWith(`${level}:`));

  it.each(ofLevel("major"))("%s: code that compiled does not any more", (title, { uses }) => {
    const found = compile(title, uses);
    expect(found.old?.errors).toEqual([]);
    expect(found.new?.errors).not.toEqual([]);
  });

  it.each(ofLevel("minor"))("%s: code goes on to compile, and more of it does", (title, { uses, gains, strikes }) => {
    const found = compile(title, uses);
    expect([found.old?.errors, found.new?.errors]).toEqual([[], []]);
    const more = compile(title, gains ?? strikes ?? "");
    if (gains === undefined) {
      expect([more.old?.errors, more.new?.errors, more.old?.struck]).toEqual([[], [], []]);
      expect(more.new?.struck).not.toEqual([]);
    } else {
      expect(more.old?.errors).not.toEqual([]);
      expect(more.new?.errors).toEqual([]);
    }
  });

  it.each(ofLevel("patch"))("%s: code compiles as before", (title, { uses }) => {
    const found = compile(title, uses);
    expect([found.old?.errors, found.new?.errors]).toEqual([[], []]);
  });
});

describe("any two clients", () => {
  it("have no changes from one to itself", () => {
    for (const client of after.values()) expect(reviewChanges(client, changesBetween(client, client))).toEqual([]);
  });

  it("differ in nothing that code sees where comments differ, whatever their documents are like", async () => {
    const files = await compileGiven();
    const output = new Map([...files].map(([path, text]) => [path, `${text}// The end.\n`]));
    const found = reviewChanges(output, changesBetween(files, output));
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter(({ changes }) => changes.length > 0)).toEqual([]);
  });

  it("have removed one way what they have added the other way", () => {
    const told = (from: Output, to: Output, word: string): string[] =>
      (review(from, to)?.changes ?? [])
        .filter(({ what }) => what.startsWith(word))
        .map(({ place }) => place)
        .sort();
    for (const client of after.values()) {
      expect(told(before, client, "removed")).toEqual(told(client, before, "added"));
    }
  });
});
