import { runGenerate } from "./generate/generate-command.js";

process.exitCode = await runGenerate(process.argv.slice(2), "npm run generate");
