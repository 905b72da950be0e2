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
  const missing = needed.filter((name) => !isInstalled(name));
  if (missing.length > 0 && !args.includes("--help") && !args.includes("-h")) {
    const packages = missing.map((name) => `${name}@${devDependencies[name]}`).join(" ");
    console.error(`Making clients needs packages that using them does not:\n\n  npm install -D ${packages}`);
    return 1;
  }
  const { runGenerate } = await import("./generate/generate-command.js");
  return await runGenerate(args, "openapi-facade generate");
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
