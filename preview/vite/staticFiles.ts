import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Connect, Plugin } from 'vite';
import { findStaticResources } from '../../scripts/project/bundles';
import { packageFolder } from './lwcModules';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
    '.css': 'text/css',
    '.js': 'text/javascript',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
    '.woff2': 'font/woff2'
};

/** Not through the bundler: the LWC compiler would take it for a component's. */
const SHELL_STYLES = '/shell.css';

/** SLDS under /assets and the static resources under /resource, from where they are. */
export function staticFiles(): Plugin {
    const slds = path.join(packageFolder('@salesforce-ux/design-system'), 'assets');
    function find(url: string): string | undefined {
        if (url === SHELL_STYLES) {
            return path.join(import.meta.dirname, '../shell', SHELL_STYLES);
        }
        const [, place, name] = /^\/(assets|resource)\/([\w./-]+)$/.exec(url) ?? [];
        if (name === undefined || name.split('/').includes('..')) {
            return undefined;
        }
        // As in an org, a resource has no extension in its URL.
        const file = place === 'assets' ? path.join(slds, name) : findStaticResources().get(name);
        return file !== undefined && existsSync(file) ? file : undefined;
    }
    function serve({ middlewares }: { middlewares: Connect.Server }): void {
        middlewares.use((request, response, next) => {
            const { pathname } = new URL(request.url ?? '/', 'http://localhost');
            const file = find(pathname);
            if (file !== undefined) {
                response.setHeader(
                    'Content-Type',
                    CONTENT_TYPES[path.extname(file)] ?? 'application/octet-stream'
                );
                response.end(readFileSync(file));
            } else if (pathname.startsWith('/resource/')) {
                // Not the page, which Vite serves for every unknown address.
                response.statusCode = 404;
                response.end();
            } else {
                next();
            }
        });
    }
    return { name: 'preview:static-files', configureServer: serve, configurePreviewServer: serve };
}
