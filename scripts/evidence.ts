import { runEvidence } from "./evidence/evidence-command.js";

// `npm run evidence -- read|check|draft`.
process.exitCode = await runEvidence(process.argv.slice(2));
