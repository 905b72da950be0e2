/**
 * Tells of something in a document that the client has otherwise, or not at all: where it stands, and what comes of it.
 *
 * What is quoted of the document, and what becomes of it, stands in backticks: notes that are the same but for that are
 * of one kind.
 */
export type Note = (pointer: string, message: string) => void;
