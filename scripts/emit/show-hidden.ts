/**
 * A file with signs that nobody sees written out, as `\\u202e` is: those that turn text round, so that code looks like
 * other code, those that end lines in some programs only, and those that steer a terminal.
 *
 * They come from the document, and so stand in literals, where the escape is the same text, or in comments.
 */
export function showHidden(text: string): string {
  return text.replace(hidden, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

const hidden = /[^\P{Cc}\t\n\r]|[\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
