/** Text of a document in backticks, as notes quote it. */
export function quoted(text: unknown): string {
  return `\`${String(text).replaceAll("`", "'")}\``;
}
