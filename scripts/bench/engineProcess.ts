/** Measures one engine in a process of its own, and writes the figures as JSON to standard output. */
import { readCatalog } from '../project/catalogFiles';
import { isEngineName } from './engines/engines';
import { runEngineTask } from './engineRun';
import { makeCatalog } from './syntheticCatalog';

const [engine, size = '0', budget = '0', relevance = 'none', exactCodes = ''] =
    process.argv.slice(2);
if (!isEngineName(engine)) {
    throw new Error(`There is no engine ${engine ?? ''}`);
}
const { catalog: real } = readCatalog();
const catalog = size === '0' ? real : makeCatalog(real, Number(size));
const figures = runEngineTask(
    {
        engine,
        size: Number(size),
        budget: Number(budget),
        relevance: relevance === 'all' || relevance === 'sample' ? relevance : 'none',
        exactCodes: exactCodes === 'exact'
    },
    catalog
);
process.stdout.write(JSON.stringify(figures));
