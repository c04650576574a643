/**
 * Fills the numbered places of a text: `Found {0} of {1}`. A pure module.
 * @param template the text, usually a custom label
 * @param values what stands for {0}, {1}, …; a place without a value stays as it is
 */
export function fillTemplate(template: string, ...values: readonly (string | number)[]): string {
    return template.replace(/\{(\d)\}/g, (place, index: string) => {
        const value = values[Number(index)];
        return value === undefined ? place : String(value);
    });
}
