import type { ErrorCatalog, ErrorEntry } from 'c/errorCatalog';
import { highlight } from 'c/errorSearch';
import type { TextPart } from 'c/errorSearch';
import { vendorOf } from 'c/errorFacets';
import type { EntryTexts } from 'c/entryText';

/** One entry as the list shows it. */
export interface ResultRow {
    readonly id: string;
    readonly elementId: string;
    readonly code: readonly TextPart[];
    readonly name: readonly TextPart[];
    readonly meaning: readonly TextPart[];
    readonly vendor: string;
    readonly layer: string;
    readonly mapping: string;
    readonly isSelected: 'true' | 'false';
    readonly tabIndex: '0' | '-1';
    readonly className: string;
}

/** A code that is a long name is shown once, not twice. */
function nameBeside({ code, name }: ErrorEntry): string {
    return code === name || name.endsWith(`.${code}`) ? '' : name;
}

/**
 * Entries as rows.
 * @param activeId the row that the Tab key reaches; the first where it is none of them
 */
export function toRows(
    catalog: ErrorCatalog,
    entries: readonly ErrorEntry[],
    marks: readonly string[],
    selectedId: string | undefined,
    activeId: string | undefined,
    texts: EntryTexts
): readonly ResultRow[] {
    const active = entries.some(({ id }) => id === activeId) ? activeId : entries[0]?.id;
    return entries.map((entry, index) => {
        const layer = catalog.pack(entry.pack)?.layer;
        const vendor = vendorOf(catalog, entry);
        const isSelected = entry.id === selectedId;
        return {
            id: entry.id,
            elementId: `row-${index}`,
            code: highlight(entry.code, marks),
            name: highlight(nameBeside(entry), marks),
            meaning: highlight(entry.meaning, marks),
            vendor,
            layer: layer === undefined || texts.layers[layer] === vendor ? '' : texts.layers[layer],
            mapping: entry.outbound.type ?? texts.noMapping,
            isSelected: isSelected ? 'true' : 'false',
            tabIndex: entry.id === active ? '0' : '-1',
            className: isSelected ? 'row row_selected' : 'row'
        };
    });
}
