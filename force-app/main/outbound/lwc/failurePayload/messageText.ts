const LONGEST_MESSAGE = 500;
const QUOTED_MESSAGE =
    /["']?\b(?:error_?)?(?:message|description|reason|text)["']?[ \t]{0,4}[:=][ \t]{0,4}(?:"((?:[^"\\\n]|\\.){1,500})|'((?:[^'\\\n]|\\.){1,500}))/i;
const XML_MESSAGE = /<(?:error_?)?(?:message|description|reason|text)>([^<]{1,500})/i;

/**
 * The sentence that an error says of itself: the first quoted value or XML element that is named like one. Some codes
 * cover several failures, which only this sentence tells apart.
 * @returns at most 500 characters; undefined where there is none
 */
export function messageOf(text: string): string | undefined {
    const quoted = QUOTED_MESSAGE.exec(text);
    const found = quoted?.[1] ?? quoted?.[2] ?? XML_MESSAGE.exec(text)?.[1];
    return found
        ?.replaceAll(/\\(["'\\/])/g, '$1')
        .trim()
        .slice(0, LONGEST_MESSAGE);
}
