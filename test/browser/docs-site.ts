import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

/**
 * Looks at `dist/docs` in Chromium, as a reader would, and prints what each page asked for and said:
 * `npm run test:browser [-- FOLDER]`, where screenshots go to the folder. `CHROMIUM_PATH` is the browser, by default
 * that of Debian.
 */

const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
const [screenshots] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const files = readdirSync("dist/docs").filter((file) => file.endsWith(".html"));

const names = readFileSync("dist/docs/names.html", "utf8");

let failures = 0;

function check(what: string, isSo: boolean): void {
  if (!isSo) failures++;
  console.log(`${isSo ? "ok    " : "FAILED"}  ${what}`);
}

/** What a page has asked for, and said, since it was opened. */
interface Log {
  readonly requests: string[];
  readonly messages: string[];
}

function watch(page: Page): Log {
  const log: Log = { requests: [], messages: [] };
  page.on("request", (request) => log.requests.push(request.url()));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) log.messages.push(message.text());
  });
  page.on("pageerror", (error) => log.messages.push(String(error)));
  return log;
}

const server = createServer((request, response) => {
  try {
    const text = readFileSync(join("dist/docs", new URL(request.url ?? "", "http://localhost").pathname));
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(text);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
// The border to Node's types: it listens on a port.
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
const browser = await chromium.launch({
  executablePath,
  args: [...flags, "--disable-component-update", "--disable-sync"],
});
try {
  for (const file of files) await lookAt(browser, file);
  await readWithoutScript(browser);
  await goByKeys(browser);
  for (const file of files.filter(isDrawn)) await searchOn(browser, file);
} finally {
  await browser.close();
  server.close();
}
console.log(`\n${files.length} pages, ${failures} failures`);
process.exitCode = files.length > 0 && failures === 0 ? 0 : 1;

/** Redoc's pages are drawn by a script; all others are text. */
function isDrawn(file: string): boolean {
  return readFileSync(join("dist/docs", file), "utf8").includes("<script");
}

/** A page by itself, light and dark, wide and narrow. */
async function lookAt(browser: Browser, file: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 900 } });
    const log = watch(page);
    await page.goto(`${origin}/${file}`, { waitUntil: "networkidle" });
    const foreign = log.requests.filter((url) => !url.startsWith(`${origin}/`) && !/^(data|blob|about):/.test(url));
    const own = log.requests.length - foreign.length;
    const faults = isDrawn(file) ? [] : await findFaults(page);
    const said = log.messages.length;
    const isQuiet = foreign.length === 0 && said === 0;
    check(
      `${file} (${colorScheme}): ${own} request, ${foreign.length} foreign, ${said} errors in the console`,
      isQuiet,
    );
    for (const line of [...foreign, ...log.messages]) console.log(`        ${line}`);
    if (screenshots) await page.screenshot({ path: join(screenshots, `${file}-${colorScheme}.png`) });
    const wide = await overflowOf(page);
    await page.setViewportSize({ width: 360, height: 740 });
    const narrow = await overflowOf(page);
    // What Redoc draws is its own affair.
    const looked = isDrawn(file) ? "" : `${faults.length} faults of accessibility, `;
    const shown = faults.length > 0 ? `: ${faults.join(", ")}` : "";
    check(
      `${file} (${colorScheme}): ${looked}fits screens of 1280 and 360 pixels${shown}`,
      faults.length === 0 && wide <= 0 && narrow <= 0,
    );
    if (screenshots && !isDrawn(file))
      await page.screenshot({ path: join(screenshots, `${file}-${colorScheme}-narrow.png`) });
    await page.close();
  }
}

/** Pixels by which a page is wider than its window. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What axe, which knows the Web Content Accessibility Guidelines, has against a page. */
async function findFaults(page: Page): Promise<string[]> {
  // The page runs no script but its own, of which it has none: this one is the browser's.
  const session = await page.context().newCDPSession(page);
  const run = `${axe}; axe.run().then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => id + " (" + nodes[0].html.slice(0, 80) + ")")))`;
  const { result } = await session.send("Runtime.evaluate", {
    expression: run,
    awaitPromise: true,
    returnByValue: true,
  });
  return JSON.parse(String(result.value));
}

/** The guide, for readers and for machines that run no script. */
async function readWithoutScript(browser: Browser): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const file of files.filter((file) => !isDrawn(file))) {
    await page.goto(`${origin}/${file}`);
    const [title, current] = [page.locator("main h1"), page.locator('nav a[aria-current="page"]')];
    check(`${file}: can be read without a script`, (await title.isVisible()) && (await current.isVisible()));
  }
  await context.close();
}

/** From the index to a page and past its list of pages, by keys alone. */
async function goByKeys(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${origin}/index.html`);
  await page.keyboard.press("Tab");
  check(
    "the first key leads past the list of pages",
    (await page.locator(":focus").textContent()) === "Skip to the text",
  );
  const link = page.locator('nav a[href="first-call.html"]');
  while (!(await link.evaluate((one) => one === document.activeElement))) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/first-call.html");
  check("keys lead to a page", (await page.locator("main h1").textContent()) === "First call");
  check("its samples are there", (await page.locator("pre.ts").count()) > 2);
  await page.close();
}

/** Redoc's page: each operation's sample, the search, and the way back. */
async function searchOn(browser: Browser, file: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const log = watch(page);
  const links = Array.from(names.matchAll(new RegExp(`href="(${file}#[^"]*)"><code>\\w+\\.(\\w+)<`, "g")));
  let shown = 0;
  for (const [, href = "", method = ""] of links) {
    // From another page, so that it is drawn anew.
    await page.goto("about:blank");
    await page.goto(`${origin}/${href}`, { waitUntil: "networkidle" });
    const sample = page.getByText(`.${method}(`).or(page.locator("code", { hasText: `.${method}(` }));
    if (await sample.first().isVisible()) shown++;
    if (screenshots && shown === 1) await page.screenshot({ path: join(screenshots, `${file}-sample.png`) });
  }
  check(`${file}: ${shown} of ${links.length} operations show their samples`, shown === links.length && shown > 0);
  await page.getByText("Search", { exact: false }).first().click();
  await page.keyboard.type("user");
  const found = page.getByText(/\/user/).and(page.locator(":not(nav *)"));
  await page.waitForTimeout(1_000);
  if (screenshots) await page.screenshot({ path: join(screenshots, `${file}-search.png`) });
  const { url, results } = { url: page.url(), results: await found.count() };
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL((now) => now.href !== url, { timeout: 5_000 }).catch(() => undefined);
  check(`${file}: the search finds ${results} places, and leads to one`, results > 0 && page.url() !== url);
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "All APIs" }).click();
  await page.waitForURL("**/index.html");
  check(`${file}: leads back to the index, ${log.messages.length} errors in the console`, log.messages.length === 0);
  await page.close();
}
