import { lintWithin } from "../../scripts/lint/lint-within.js";
import { createFlavour } from "../../scripts/registry.js";

// What is found of `acme.yaml`, in little time: it is started by its test, as a process that reads TypeScript.
console.log(JSON.stringify(await lintWithin(createFlavour("acme@v1", "acme.yaml"), 2)));
