import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { chromium } from "playwright-core";

/** Serves `dist/`, opens its page in a browser, and prints what the page came to and the errors of its console. */

const [executablePath, addresses] = process.argv.slice(2);
const types = { html: "text/html", js: "text/javascript" };
const server = createServer(async ({ url }, response) => {
  const path = url === "/" ? "/index.html" : url;
  response.setHeader("Content-Type", types[path.split(".").at(-1)] ?? "text/plain");
  response.end(await readFile(`dist${path}`).catch(() => ""));
}).listen(0, "127.0.0.1");
await new Promise((listening) => server.once("listening", listening));

const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"];
const browser = await chromium.launch({ executablePath, args });
try {
  const page = await browser.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(`http://127.0.0.1:${server.address().port}/#${encodeURIComponent(addresses)}`);
  const outcome = await page.evaluate(() => globalThis.outcome);
  console.log(JSON.stringify({ outcome, errors }));
} finally {
  await browser.close();
  server.close();
}
