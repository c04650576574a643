import type { Plugin } from 'vite';
import { SOURCE } from '../../scripts/project/bundles';

/** A change anywhere in the source reloads the page: component hot swap does not reach aliased modules. */
export function reloadOnChange(): Plugin {
    return {
        name: 'preview:reload-on-change',
        configureServer(server) {
            server.watcher.add(SOURCE);
        },
        hotUpdate({ file, modules, timestamp }) {
            if (!file.startsWith(SOURCE)) {
                return undefined;
            }
            for (const module of modules) {
                this.environment.moduleGraph.invalidateModule(module, new Set(), timestamp, true);
            }
            this.environment.hot.send({ type: 'full-reload' });
            return [];
        }
    };
}
