import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { makeFolder } from "./scripts/folder.js";

/** Workflows of GitHub, as far as a file can tell: what they run, when, and what they may do. */

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Permissions;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: Permissions;
  readonly strategy?: { readonly matrix: { readonly node: readonly number[] } };
  readonly steps: readonly Step[];
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

type Permissions = Readonly<Record<string, string>>;

const folder = ".github/workflows";
const workflows = new Map(
  readdirSync(folder).map((file): [string, Workflow] => [file, parse(readFileSync(join(folder, file), "utf8"))]),
);

function workflow(file: string): Workflow {
  const found = workflows.get(file);
  if (found === undefined) throw new Error(`no ${file}`);
  return found;
}

function commandsOf({ steps }: Job): string[] {
  return steps.flatMap(({ run }) => run ?? []);
}

describe.each([...workflows])("%s", (_, { permissions, jobs }) => {
  it("may write nothing but an id token", () => {
    expect(permissions).toBeDefined();
    const all = [permissions, ...Object.values(jobs).map((job) => job.permissions)];
    const written = all.flatMap((one) => Object.entries(one ?? {})).filter(([, access]) => access !== "read");
    expect(written.filter(([name, access]) => `${name}: ${access}` !== "id-token: write")).toEqual([]);
  });

  it("uses actions of one commit each, which keep no credentials", () => {
    const steps = Object.values(jobs).flatMap(({ steps }) => steps.filter(({ uses }) => uses !== undefined));
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.map(({ uses }) => uses).filter((uses) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(uses ?? ""))).toEqual(
      [],
    );
    const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.filter((step) => step.with?.["persist-credentials"] !== false)).toEqual([]);
  });
});

it("ci runs for main and each pull request, on each Node that is supported", () => {
  const { on, jobs } = workflow("ci.yml");
  expect(on).toEqual({ push: { branches: ["main"] }, pull_request: null });
  expect(jobs["run"]?.strategy?.matrix.node).toEqual([20, 22, 24]);
  expect(Object.values(jobs).map(commandsOf)).toEqual([
    [".ci/run"],
    [
      expect.stringMatching(/^echo "CHROMIUM_PATH=/),
      "npm ci",
      "npm run matrix",
      "npm run docs",
      "npm run test:browser",
    ],
  ]);
});

describe("publish", () => {
  const { on, jobs } = workflow("publish.yml");
  const [check = "", ...commands] = Object.values(jobs).flatMap(commandsOf);

  it("runs for tags of versions alone, and publishes after everything has passed", () => {
    expect(on).toEqual({ push: { tags: ["v*"] } });
    expect(commands).toEqual([".ci/run", "npm publish --provenance --access public"]);
    expect(readFileSync(`${folder}/publish.yml`, "utf8")).not.toMatch(/secrets\.|TOKEN/);
  });

  it.each<[title: string, tag: string, changelog: string, code: number]>([
    ["a release", "v1.2.3", "# Changelog\n\n## 1.2.3 - 2026-12-01\n", 0],
    ["a tag that is not the version", "v1.2.4", "## 1.2.3 - 2026-12-01\n", 1],
    ["a version that the changelog does not have", "v1.2.3", "## 1.2.2 - 2026-12-01\n", 1],
    ["a version that is like one of the changelog", "v1.2.3", "## 1.213 - 2026-12-01\n", 1],
    ["a version without a date", "v1.2.3", "## 1.2.3 - unreleased\n", 1],
  ])("checks %s", async (_, tag, changelog, want) => {
    const folder = await makeFolder({ "package.json": '{ "version": "1.2.3" }', "CHANGELOG.md": changelog });
    const script = join(folder, "check.sh");
    await writeFile(script, check);
    // As the runner calls it: what fails, ends it.
    const run = promisify(execFile)("bash", ["-eo", "pipefail", script], {
      cwd: folder,
      env: { ...process.env, GITHUB_REF_NAME: tag },
    });
    const code = await run.then(
      () => 0,
      (error: { code: number }) => error.code,
    );
    expect(code).toBe(want);
  });
});
