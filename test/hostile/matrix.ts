import { proveSeed } from "./hostile-text.js";
import { payloads } from "./payloads.js";
import { readSeeds } from "./read-seeds.js";

/**
 * Every payload at every position, those whose words are OpenAPI's too: `npx tsx test/hostile/matrix.ts [seed.yaml …]`.
 * It takes half an hour. The suite puts all payloads where a document's own text stands, one where words of OpenAPI do.
 */
const wanted = process.argv.slice(2);
for (const [name, document] of await readSeeds()) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const start = performance.now();
  const { cases, refused, faults } = await proveSeed(document, Object.keys(payloads));
  const seconds = Math.round((performance.now() - start) / 1_000);
  console.log(`${name}: ${cases} cases, ${refused} refused in words, ${faults.length} faults, ${seconds} s`);
  for (const fault of faults) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
