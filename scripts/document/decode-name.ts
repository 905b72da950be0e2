/** A name without its percent-encoding; as it is, where it has none that is right. */
export function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
