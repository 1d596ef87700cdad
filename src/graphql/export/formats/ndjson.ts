import type { Format } from './format.js';

/** One object a line, told apart by its `type`. */
export const NDJSON: Format = {
  contentType: 'application/x-ndjson; charset=utf-8',
  begin: '',
  end: '',
  write: (records) => records.map((record) => `${JSON.stringify(record)}\n`).join(''),
};
