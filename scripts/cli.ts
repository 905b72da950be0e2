#!/usr/bin/env node
import { createRequire } from "node:module";
import { foreignHelp } from "./generate/generate-help.js";

/** The command of the package: `openapi-facade generate …`. */

/** What generating needs, and those who only use clients do not. */
const needed = [
  "@biomejs/biome",
  "@redocly/openapi-core",
  "@scalar/openapi-upgrader",
  "openapi-typescript",
  "ts-morph",
  "typescript",
];

const require = createRequire(import.meta.url);
// The border where JSON enters: it is the package's own.
const { version, devDependencies } = require("openapi-facade/package.json") as {
  version: string;
  devDependencies: Record<string, string>;
};

process.exitCode = await main(process.argv.slice(2));

async function main([command, ...args]: string[]): Promise<number> {
  if (command === "--version") {
    console.log(version);
    return 0;
  }
  if (command === undefined || command === "--help" || command === "-h") {
    console.log(foreignHelp);
    return command === undefined ? 2 : 0;
  }
  if (command !== "generate") {
    console.error(`${command}: there is no such command\n\n${foreignHelp}`);
    return 2;
  }
  const lack = args.includes("--help") || args.includes("-h") ? undefined : tellLack();
  if (lack !== undefined) {
    console.error(lack);
    return 1;
  }
  const { runGenerate } = await import("./generate/generate-command.js");
  return await runGenerate(args, "openapi-facade generate");
}

/** What to install before clients can be made; nothing where all of it is there. */
function tellLack(): string | undefined {
  const missing = needed.filter((name) => !isInstalled(name));
  const compiler = isInstalled("typescript") ? versionOf("typescript") : "";
  const major = Number.parseInt(compiler, 10);
  const withVersion = (names: readonly string[]) => names.map((name) => `${name}@${devDependencies[name]}`).join(" ");
  if (major <= 5 || compiler === "") {
    if (missing.length === 0) return undefined;
    return `Making clients needs packages that using them does not:\n\n  npm install -D ${withVersion(missing)}`;
  }
  // 7 has no API for programs; npm lets 6 stand beside openapi-typescript by force alone.
  if (missing.length === 0 && major === 6) return undefined;
  return `Making clients needs TypeScript 5, and here is ${compiler}. A folder of its own can have both:

  mkdir generator && cd generator && npm init -y
  npm install -D openapi-facade@${version} ${withVersion(needed)}
  npx openapi-facade generate --spec ../spec.yaml --name acme@v1 --out ../clients

The clients that it makes compile under ${compiler} too.`;
}

function versionOf(name: string): string {
  // The border where JSON enters: every package has a version.
  return (require(`${name}/package.json`) as { version: string }).version;
}

function isInstalled(name: string): boolean {
  try {
    require.resolve(`${name}/package.json`);
    return true;
  } catch (error) {
    // A package that does not show its own description is there all the same.
    return error instanceof Error && "code" in error && error.code === "ERR_PACKAGE_PATH_NOT_EXPORTED";
  }
}
