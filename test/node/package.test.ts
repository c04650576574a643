import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import ts from 'typescript';
import {
    filesBelow,
    findBundles,
    findStaticResources,
    readLabels,
    ROOT,
    SOURCE
} from '../../scripts/project/bundles';

/** Keeps the CLI off the network and out of the home folder. */
const OFFLINE = {
    SF_DISABLE_TELEMETRY: 'true',
    SF_AUTOUPDATE_DISABLE: 'true',
    SF_DISABLE_AUTOUPDATE: 'true',
    SF_SKIP_NEW_VERSION_CHECK: 'true',
    SF_DISABLE_LOG_FILE: 'true'
};
const DEPLOYED_ENDINGS = ['.html', '.css', '.js-meta.xml'];

function run(program: string, args: readonly string[], home: string): void {
    const { status, stdout, stderr } = spawnSync(
        path.join(ROOT, 'node_modules/.bin', program),
        args,
        { cwd: ROOT, env: { ...process.env, ...OFFLINE, HOME: home }, encoding: 'utf8' }
    );
    assert.equal(status, 0, `${program} failed:\n${stdout}\n${stderr}`);
}

/** The files that a bundle must deploy as: each module compiled, the rest as it is. */
function deployedFiles(folder: string): string[] {
    return readdirSync(folder)
        .flatMap((file) =>
            file.endsWith('.ts') && !file.endsWith('.d.ts')
                ? [file.replace(/\.ts$/, '.js')]
                : DEPLOYED_ENDINGS.filter((ending) => file.endsWith(ending)).map(() => file)
        )
        .sort();
}

const PLATFORM_MODULE = /^(?:lwc$|\.\/|c\/|lightning\/|@salesforce\/)/;

/** What the import and export statements of a module name. */
function importedModules(text: string): string[] {
    return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** Whether a module holds statements that only TypeScript knows; text within strings is none. */
function hasTypes(text: string): boolean {
    const { statements } = ts.createSourceFile('module.ts', text, ts.ScriptTarget.ESNext);
    return statements.some(
        (statement) =>
            ts.isTypeAliasDeclaration(statement) ||
            ts.isInterfaceDeclaration(statement) ||
            (ts.isExportDeclaration(statement) && statement.isTypeOnly) ||
            (ts.isImportDeclaration(statement) &&
                statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    );
}

void describe('the package', () => {
    let folder = '';
    let packaged: readonly string[] = [];

    before(() => {
        folder = mkdtempSync(path.join(tmpdir(), 'package-'));
        const output = path.join(folder, 'metadata');
        run('tsx', ['scripts/build.ts'], folder);
        run(
            'sf',
            ['project', 'convert', 'source', '--source-dir', 'force-app', '--output-dir', output],
            folder
        );
        packaged = filesBelow(output).map((file) =>
            path.relative(output, file).split(path.sep).join('/')
        );
    });

    after(() => {
        rmSync(folder, { recursive: true });
    });

    function read(file: string): string {
        return readFileSync(path.join(folder, 'metadata', file), 'utf8');
    }

    void it('holds every bundle, each with all its files and nothing else', () => {
        const bundles = findBundles();
        assert.notEqual(bundles.length, 0);

        const expected = bundles.flatMap((bundle) =>
            deployedFiles(bundle.folder).map((file) => `lwc/${bundle.name}/${file}`)
        );

        assert.deepEqual(
            packaged.filter((file) => file.startsWith('lwc/')),
            expected.sort(),
            'a folder without its module deploys as well: delete it'
        );
    });

    void it('holds what the compiler made of the modules, without types', () => {
        const modules = packaged.filter((file) => file.endsWith('.js'));

        assert.deepEqual(
            modules.filter((file) => hasTypes(read(file))),
            []
        );
    });

    void it('imports nothing that an organization lacks', () => {
        const foreign = packaged
            .filter((file) => file.endsWith('.js'))
            .flatMap((file) =>
                importedModules(read(file))
                    .filter((module) => !PLATFORM_MODULE.test(module))
                    .map((module) => `${file}: ${module}`)
            );

        assert.deepEqual(foreign, []);
    });

    void it('holds what is bundled from npm with its licence', () => {
        const text = read('lwc/phoneNumbers/libphonenumber.js');

        assert.match(text, /libphonenumber-js\n\n\(The MIT License\)/);
        assert.ok(text.length < 131_072, `${text.length} characters are more than a file may have`);
    });

    void it('holds every static resource unchanged, with its description', () => {
        const resources = findStaticResources();
        assert.notEqual(resources.size, 0);

        for (const [name, file] of resources) {
            const content = read(`staticresources/${name}.resource`);

            assert.equal(content, readFileSync(file, 'utf8'), name);
            assert.ok(packaged.includes(`staticresources/${name}.resource-meta.xml`), name);
        }
    });

    void it('holds every label', () => {
        const text = packaged
            .filter((file) => file.endsWith('.labels'))
            .map(read)
            .join('\n');

        assert.deepEqual(
            [...readLabels().keys()].filter((name) => !text.includes(`>${name}</fullName>`)),
            []
        );
    });

    void it('holds every other file of metadata', () => {
        const others = filesBelow(SOURCE)
            .filter((file) =>
                /\.(?:app|tab|flexipage|permissionset|messageChannel)-meta\.xml$/.test(file)
            )
            .map((file) => path.basename(file, '-meta.xml'));
        const names = new Set(packaged.map((file) => path.posix.basename(file)));

        assert.deepEqual(
            others.filter((name) => !names.has(name)),
            []
        );
    });

    void it('holds no source, no test, no map', () => {
        assert.deepEqual(
            packaged.filter((file) => /\.ts$|\.map$|__tests__|\.test\./.test(file)),
            []
        );
    });
});
