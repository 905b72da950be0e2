/** Whether a body of this content type is one of fields: parameters of its own in the vendor's clients. */
export function isForm(type: string): boolean {
  return /^(application\/x-www-form-urlencoded|multipart\/)/i.test(type);
}
