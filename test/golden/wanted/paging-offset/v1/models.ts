// Generated from test/golden/given/paging-offset.yaml by `npm run generate`. Do not edit.

export interface Book {
  title: string;
}

export interface Page {
  meta?: { total_count: number };
}

export interface BookPage extends Page {
  books: Book[];
}
