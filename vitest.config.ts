import type { ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = {
  // Our own package by its name, as users import it, without a build.
  resolve: { tsconfigPaths: true },
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/bundle-command.ts",
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Tests of commands wait for child processes most of the time.
    maxWorkers: "100%",
    coverage: {
      provider: "v8",
      include: [`${import.meta.dirname}/src/**`], // whole, since a part of it fits anywhere in a path
      reporter: "text",
      thresholds: { 100: true },
    },
  },
};

export default config;
