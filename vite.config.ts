import path from 'node:path';
import { createLogger, defineConfig } from 'vite';
import lwc from 'vite-plugin-lwc';
import { lwcModules } from './preview/vite/lwcModules';
import { reloadOnChange } from './preview/vite/reloadOnChange';
import { salesforceModules } from './preview/vite/salesforceModules';
import { staticFiles } from './preview/vite/staticFiles';
import { usedIcons } from './preview/vite/usedIcons';

const root = import.meta.dirname;
/** The page that `npm run bench` measures beside the app is no part of the app. */
const page = process.env.BENCH === undefined ? 'index.html' : 'bench/index.html';

/** Base components have template warnings of their own, which are not this project's to mend. */
const customLogger = createLogger();
const warn = customLogger.warn.bind(customLogger);
customLogger.warn = (message, options) => {
    if (!/LWC(1057|1137|1145|1149)/.test(message)) {
        warn(message, options);
    }
};

export default defineConfig({
    root: path.join(root, 'preview'),
    publicDir: false,
    // The source first: `npm run build` leaves a .js beside each .ts.
    resolve: { extensions: ['.ts', '.mjs', '.js', '.json'] },
    customLogger,
    plugins: [
        reloadOnChange(),
        staticFiles(),
        salesforceModules(),
        usedIcons(),
        lwc({
            rootDir: root,
            modules: lwcModules(),
            // Asked for by a base component.
            enableDynamicComponents: true,
            exclude: [
                '**/index.html',
                '**/preview/*.ts',
                '**/preview/shell/**',
                '**/preview/bench/*.ts'
            ]
        })
    ],
    server: { port: 3000, strictPort: true },
    preview: { port: 3000, strictPort: true },
    build: {
        outDir: path.join(root, 'dist/preview'),
        emptyOutDir: true,
        chunkSizeWarningLimit: 4000,
        rolldownOptions: {
            input: path.join(root, 'preview', page),
            checks: { pluginTimings: false }
        }
    }
});
