import type { RowFaultKind } from './result';

/** What a reader of a format hands on. */
export type SourceItem =
    /** The cells of a row; the first with known names is the header. */
    | {
          readonly kind: 'cells';
          readonly cells: readonly string[];
          readonly place: number;
          readonly line?: string;
      }
    /** A record of the sf CLI. */
    | {
          readonly kind: 'record';
          readonly record: Readonly<Record<string, unknown>>;
          readonly place: number;
      }
    /** A part that could not be read. */
    | {
          readonly kind: 'fault';
          readonly fault: RowFaultKind;
          readonly found: string;
          readonly place: number;
      }
    /** The text ends in the middle of something. */
    | { readonly kind: 'cut-off'; readonly place: number }
    /** Something the tool says of the whole: its error, the number of rows, an unfinished bulk query. */
    | { readonly kind: 'tool'; readonly name: string; readonly value: string | number | boolean }
    /** Nothing yet: so that the caller can let the page breathe. */
    | { readonly kind: 'working'; readonly place: number };

export type Source = Generator<SourceItem, void>;

/** So many characters without a row are a slice of their own. */
export const CHARACTERS_PER_SLICE = 50_000;
/** No cell of a job is nearly as long: what is longer is no table. */
export const LONGEST_CELL = 20_000;
/** No line of a table is nearly as long. */
export const LONGEST_LINE = 60_000;
