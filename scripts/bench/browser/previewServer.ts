import { execFile, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { ROOT } from '../../project/bundles';

const run = promisify(execFile);

const VITE = path.join(ROOT, 'node_modules/vite/bin/vite.js');
const START_MILLISECONDS = 30_000;

/** The product as it ships, or the page of the datatable beside it. */
export type PreviewKind = 'product' | 'peer';

export interface PreviewServer {
    readonly address: string;
    readonly close: () => void;
}

function outputFolder(kind: PreviewKind): string {
    return path.join(ROOT, 'dist/bench', kind);
}

function environment(kind: PreviewKind): NodeJS.ProcessEnv {
    return kind === 'peer' ? { ...process.env, BENCH: '1' } : process.env;
}

/** Builds a preview into a folder of its own, which no other build uses. */
export async function buildPreview(kind: PreviewKind): Promise<void> {
    await run(
        process.execPath,
        [VITE, 'build', '--logLevel', 'error', '--emptyOutDir', '--outDir', outputFolder(kind)],
        { cwd: ROOT, env: environment(kind) }
    );
}

function freePort(): Promise<number> {
    return new Promise((resolve, reject) => {
        const server = createServer();
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            server.close(() => {
                resolve(typeof address === 'object' && address ? address.port : 0);
            });
        });
    });
}

async function answers(address: string): Promise<boolean> {
    try {
        return (await fetch(address)).ok;
    } catch {
        return false;
    }
}

/** Serves a built preview on a free port. */
export async function servePreview(kind: PreviewKind): Promise<PreviewServer> {
    const port = await freePort();
    const server = spawn(
        process.execPath,
        [
            VITE,
            'preview',
            '--host',
            '127.0.0.1',
            '--port',
            String(port),
            '--outDir',
            outputFolder(kind)
        ],
        { cwd: ROOT, env: environment(kind), stdio: 'ignore' }
    );
    const address = `http://127.0.0.1:${port}/${kind === 'peer' ? 'bench/index.html' : ''}`;
    const end = performance.now() + START_MILLISECONDS;
    while (!(await answers(address))) {
        if (performance.now() > end || server.exitCode !== null) {
            server.kill();
            throw new Error(`vite preview does not answer at ${address}`);
        }
        await wait(100);
    }
    return { address, close: () => server.kill() };
}
