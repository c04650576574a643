/**
 * Custom labels with their English values. Jest alone gives a label its own name; a test that imports this file before the
 * components gets what people read.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readLabelFile } from '../scripts/project/labelFile';

const SOURCE = path.resolve('force-app');

/** Every custom label, by name. */
export const ENGLISH_LABELS: ReadonlyMap<string, string> = new Map(
    readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.labels-meta.xml'))
        .flatMap((file) => readLabelFile(readFileSync(path.join(SOURCE, file), 'utf8')) ?? [])
        .map(({ fullName, value }) => [fullName, value])
);

for (const [name, value] of ENGLISH_LABELS) {
    jest.doMock(`@salesforce/label/c.${name}`, () => ({ __esModule: true, default: value }), {
        virtual: true
    });
}
