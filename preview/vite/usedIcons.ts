import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { filesBelow, SOURCE } from '../../scripts/project/bundles';
import { packageFolder } from './lwcModules';

const LIBRARY = /^\0lightning\/(iconSvgTemplates(Utility|Standard|Action|Custom|Doctype)(?:Rtl)?)$/;

function namedIcons(folder: string): string[] {
    return filesBelow(folder)
        .filter(
            (file) =>
                /\.(ts|js|html|xml|json)$/.test(file) &&
                !/iconSvgTemplates|iconUtils|__examples__|staticresources|\.d\.ts/.test(file)
        )
        .flatMap((file) => [
            ...readFileSync(file, 'utf8').matchAll(
                /\b(?:utility|standard|action|custom|doctype):[A-Za-z0-9_]+\b/g
            )
        ])
        .map(([name]) => name);
}

/**
 * Each lightning/iconSvgTemplates<Category> imports every icon of its category, 1,700 templates in all. Serves only the
 * icons that some source names.
 */
export function usedIcons(): Plugin {
    const base = path.join(packageFolder('lightning-base-components'), 'src/lightning');
    const names = new Set([
        ...namedIcons(SOURCE),
        ...namedIcons(base),
        ...namedIcons(path.join(import.meta.dirname, '..'))
    ]);
    return {
        name: 'preview:used-icons',
        enforce: 'pre',
        resolveId(id) {
            return id.startsWith('lightning/iconSvgTemplates') ? `\0${id}` : undefined;
        },
        load(id) {
            const [, library, kind] = LIBRARY.exec(id) ?? [];
            if (library === undefined || kind === undefined) {
                return undefined;
            }
            const category = kind.toLowerCase();
            const icons = [...names]
                .filter((name) => name.startsWith(`${category}:`))
                .map((name) => name.slice(category.length + 1))
                .map((icon) => ({
                    key: `${category}_${icon}`,
                    file: path.join(base, library, 'buildTemplates', category, `${icon}.html`)
                }))
                .filter(({ file }) => existsSync(file));
            return [
                ...icons.map(({ key, file }) => `import ${key} from ${JSON.stringify(file)};`),
                `export default { ${icons.map(({ key }) => key).join(', ')} };`
            ].join('\n');
        }
    };
}
