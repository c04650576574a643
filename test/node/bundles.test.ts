import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
    cpSync,
    existsSync,
    mkdirSync,
    mkdtempSync,
    readFileSync,
    rmSync,
    symlinkSync,
    writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { BUILT_IN_PACK_IDS } from '../../force-app/main/catalog/lwc/errorCatalog/errorCatalog';
import {
    filesBelow,
    findBundles,
    findLabelFiles,
    findStaticResources,
    readLabels,
    ROOT,
    SOURCE,
    staleModules
} from '../../scripts/project/bundles';
import { packResource, readCatalog } from '../../scripts/project/catalogFiles';

const folders: string[] = [];

/** A new folder with some files in it, by path. */
function plant(files: Readonly<Record<string, string>> = {}): string {
    const folder = mkdtempSync(path.join(tmpdir(), 'bundles-'));
    folders.push(folder);
    for (const [name, text] of Object.entries(files)) {
        const file = path.join(folder, name);
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, text);
    }
    return folder;
}

function relative(folder: string, files: readonly string[]): string[] {
    return files.map((file) => path.relative(folder, file).split(path.sep).join('/'));
}

function labels(...named: readonly (readonly [string, string])[]): string {
    const items = named.map(
        ([name, value]) => `<labels><fullName>${name}</fullName><value>${value}</value></labels>`
    );
    return `<?xml version="1.0" encoding="UTF-8" ?><CustomLabels>${items.join('')}</CustomLabels>`;
}

interface Run {
    readonly code: number | null;
    readonly output: string;
    readonly complaint: string;
}

/** Runs a script of a project. */
function run(root: string, ...words: readonly string[]): Run {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', ...words], {
        cwd: root,
        encoding: 'utf8'
    });
    return { code: status, output: stdout, complaint: stderr };
}

/** A project of its own, with some scripts of this one. */
function plantProject(files: Readonly<Record<string, string>>, scripts: readonly string[]): string {
    const root = plant({ 'package.json': '{ "type": "module" }', ...files });
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'), 'dir');
    for (const script of scripts) {
        cpSync(path.join(ROOT, 'scripts', script), path.join(root, 'scripts', script));
    }
    return root;
}

after(() => {
    for (const folder of folders) {
        rmSync(folder, { recursive: true });
    }
});

void describe('the files below a folder', () => {
    void it('are all of them, sorted, without the folders', () => {
        const folder = plant({ 'b/c.txt': '', 'a.txt': '', 'b/a/d.txt': '' });
        mkdirSync(path.join(folder, 'empty'));

        assert.deepEqual(relative(folder, filesBelow(folder)), ['a.txt', 'b/a/d.txt', 'b/c.txt']);
    });
});

void describe('the bundles', () => {
    void it('tell the compiled modules whose TypeScript is gone', () => {
        const source = plant({
            'main/catalog/lwc/mike/mike.ts': '',
            'main/catalog/lwc/mike/mike.js': '',
            'main/catalog/lwc/mike/renamed.js': '',
            'main/catalog/lwc/mike/mike.js-meta.xml': ''
        });

        const stale = findBundles(source).flatMap(staleModules);

        assert.deepEqual(relative(source, stale), ['main/catalog/lwc/mike/renamed.js']);
    });

    void it('are the folders of every wing with a module of their name, sorted by name', () => {
        const source = plant({
            'main/outbound/lwc/alpha/alpha.ts': '',
            'main/catalog/lwc/zulu/zulu.ts': '',
            'main/catalog/lwc/zulu/zulu.html': '',
            'main/catalog/lwc/mike/mike.ts': '',
            'main/catalog/lwc/mike/other.html': ''
        });

        const bundles = findBundles(source);

        assert.deepEqual(
            bundles.map(({ name, wing, hasTemplate }) => [name, wing, hasTemplate]),
            [
                ['alpha', 'outbound', false],
                ['mike', 'catalog', false],
                ['zulu', 'catalog', true]
            ]
        );
        assert.deepEqual(
            relative(
                source,
                bundles.flatMap(({ folder, entry }) => [folder, entry])
            ).slice(0, 2),
            ['main/outbound/lwc/alpha', 'main/outbound/lwc/alpha/alpha.ts']
        );
    });

    void it('are no folders without their module, and no files', () => {
        const source = plant({
            'main/catalog/lwc/empty/other.ts': '',
            'main/catalog/lwc/plain/plain.js': '',
            'main/catalog/lwc/jsconfig.json': '{}',
            'main/catalog/labels/Catalog.labels-meta.xml': labels(),
            'main/readme.txt': ''
        });

        assert.deepEqual(findBundles(source), []);
    });

    void it('are none where there is no source', () => {
        assert.deepEqual(findBundles(path.join(plant(), 'nowhere')), []);
    });

    void it('of this project all have a module, in a wing of it', () => {
        const bundles = findBundles();

        assert.notEqual(bundles.length, 0);
        for (const { entry, wing } of bundles) {
            assert.ok(existsSync(entry), entry);
            assert.ok(existsSync(path.join(SOURCE, 'main', wing)), wing);
        }
    });
});

void describe('the labels', () => {
    void it('are those of all files, by name, with every letter of their text', () => {
        const source = plant({
            'main/a/labels/A.labels-meta.xml': labels(['One', ' 1 &amp; 2 '], ['Number', '007']),
            'main/b/labels/B.labels-meta.xml': labels(['Two', '{0} of {1}'])
        });

        assert.deepEqual(
            [...readLabels(source)],
            [
                ['One', ' 1 & 2 '],
                ['Number', '007'],
                ['Two', '{0} of {1}']
            ]
        );
    });

    void it('are in files of their own ending', () => {
        const source = plant({
            'main/a/labels/A.labels-meta.xml': labels(),
            'main/a/labels/notes.xml': '',
            'main/a/lwc/b/b.js-meta.xml': ''
        });

        assert.deepEqual(relative(source, findLabelFiles(source)), [
            'main/a/labels/A.labels-meta.xml'
        ]);
    });

    void it('are none in a file that has none', () => {
        const source = plant({ 'main/a/labels/A.labels-meta.xml': labels() });

        assert.equal(readLabels(source).size, 0);
    });

    void it('cannot be read from anything else, which is named', () => {
        const source = plant({ 'main/a/labels/A.labels-meta.xml': '<Labels></Labels>' });

        assert.throws(() => readLabels(source), /A\.labels-meta\.xml holds no CustomLabels/);
    });
});

void describe('the static resources', () => {
    void it('are the files of their folders by name, without their descriptions', () => {
        const source = plant({
            'main/a/staticresources/packOne.json': '{}',
            'main/a/staticresources/packOne.resource-meta.xml': '',
            'main/b/staticresources/sound.mp3': '',
            'main/b/other/packTwo.json': '{}'
        });

        assert.deepEqual(
            [...findStaticResources(source)].map(([name, file]) => [
                name,
                path.relative(source, file).split(path.sep).join('/')
            ]),
            [
                ['packOne', 'main/a/staticresources/packOne.json'],
                ['sound', 'main/b/staticresources/sound.mp3']
            ]
        );
    });
});

void describe('the resource of a pack', () => {
    for (const [id, name] of [
        ['sip', 'errorPackSip'],
        ['finesse-cf', 'errorPackFinesseCf'],
        ['agent-connect', 'errorPackAgentConnect'],
        ['q850', 'errorPackQ850']
    ] as const) {
        void it(`${id} is ${name}`, () => {
            assert.equal(packResource(id), name);
        });
    }

    void it('is there for every pack', () => {
        const resources = findStaticResources();

        assert.deepEqual(
            BUILT_IN_PACK_IDS.filter((id) => !resources.has(packResource(id))),
            []
        );
    });
});

void describe('the catalog of the project', () => {
    const custom = {
        formatVersion: 1,
        pack: 'custom',
        title: 'Ours',
        vendor: 'Acme',
        layer: 'contact-center',
        spellings: [],
        sources: [],
        families: [],
        entries: [
            { pack: 'sip', code: '486', cause: 'Our lunch break.' },
            { pack: 'sip', code: '487', cause: 5 }
        ]
    };

    void it('is every built-in pack, with relations and without faults', () => {
        const { catalog, customFaults } = readCatalog();

        assert.deepEqual(
            catalog.packs.map(({ id }) => id).filter((id) => id !== 'custom'),
            BUILT_IN_PACK_IDS
        );
        assert.notEqual(catalog.relations.translations.length, 0);
        assert.deepEqual(customFaults, []);
    });

    void it('takes the pack of an organization, and reports what is wrong in it', () => {
        const file = path.join(plant({ 'ours.json': JSON.stringify(custom) }), 'ours.json');

        const { catalog, customFaults } = readCatalog(file);

        assert.equal(catalog.answerById('sip:486')?.cause, 'Our lunch break.');
        assert.deepEqual(
            customFaults.map(({ kind, where }) => [kind, where]),
            [['wrong-shape', 'ours.json.entries[1] 487.cause']]
        );
    });

    void it('cannot be read where the pack of the organization is not there', () => {
        assert.throws(() => readCatalog(path.join(plant(), 'ours.json')), /ENOENT/);
    });

    /** What reading the catalog of a copy of the project complains of. */
    function complaintAfter(change: (resources: string) => void): string {
        const catalog = 'force-app/main/catalog';
        const root = plantProject(
            {
                'tsconfig.json': `{ "compilerOptions": { "paths": { "c/errorCatalog": [
                    "./${catalog}/lwc/errorCatalog/errorCatalog.ts"] } } }`,
                'read.ts': `import { readCatalog } from './scripts/project/catalogFiles';
                    console.log(readCatalog().catalog.entries.length);`
            },
            ['project/bundles.ts', 'project/labelFile.ts', 'project/catalogFiles.ts']
        );
        for (const part of ['lwc/errorCatalog', 'staticresources']) {
            cpSync(path.join(ROOT, catalog, part), path.join(root, catalog, part), {
                recursive: true
            });
        }
        change(path.join(root, catalog, 'staticresources'));
        return run(root, 'read.ts').complaint;
    }

    void it('can be read from any copy of the project', () => {
        const complaint = complaintAfter(() => undefined);

        assert.equal(complaint, '');
    });

    void it('cannot be read where a built-in pack is not there', () => {
        const complaint = complaintAfter((resources) => {
            rmSync(path.join(resources, 'errorPackTwilio.json'));
        });

        assert.match(complaint, /There is no static resource errorPackTwilio/);
    });

    void it('cannot be read where a built-in pack or the relations have a fault, and all are named', () => {
        const complaint = complaintAfter((resources) => {
            const file = path.join(resources, 'errorPackSip.json');
            writeFileSync(file, readFileSync(file, 'utf8').replace('"title"', '"tilte"'));
            writeFileSync(path.join(resources, 'errorRelations.json'), '{');
        });

        assert.match(complaint, /errorPackSip: the format has no field "tilte"/);
        assert.match(complaint, /errorRelations: is not JSON/);
    });
});

void describe('npm run paths', () => {
    const SCRIPT = 'scripts/update-paths.ts';
    const SLDS = '"@salesforce-ux/eslint-plugin-slds": ["./types/eslint-plugin-slds.d.ts"]';
    const ALPHA = '"c/alpha": ["./force-app/main/common/lwc/alpha/alpha.ts"]';
    const ZULU = '"c/zulu": ["./force-app/main/catalog/lwc/zulu/zulu.ts"]';

    /** A tsconfig.json as the project has it: with comments, and more behind the paths. */
    function tsconfig(...lines: readonly string[]): string {
        return `{
    "compilerOptions": {
        // Kept as it is.
        "strict": true,
        "paths": {
${lines.map((line) => `            ${line}`).join(',\n')}
        }
    },
    "include": ["*.ts"]
}
`;
    }

    /** A project of two bundles with a tsconfig.json. */
    function project(text: string): string {
        return plantProject(
            {
                'tsconfig.json': text,
                '.prettierrc': readFileSync(path.join(ROOT, '.prettierrc'), 'utf8'),
                'force-app/main/catalog/lwc/zulu/zulu.ts': '',
                'force-app/main/common/lwc/alpha/alpha.ts': ''
            },
            ['update-paths.ts', 'project/bundles.ts', 'project/labelFile.ts']
        );
    }

    function written(root: string): string {
        return readFileSync(path.join(root, 'tsconfig.json'), 'utf8');
    }

    const IN_STEP = tsconfig(SLDS, ALPHA, ZULU);
    const OUT_OF_STEP = [
        ['a bundle is missing', tsconfig(SLDS, ALPHA)],
        ['a bundle is gone', tsconfig(SLDS, ALPHA, '"c/mike": ["./mike.ts"]', ZULU)],
        ['a bundle has moved', tsconfig(SLDS, ALPHA, '"c/zulu": ["./zulu.ts"]')],
        ['the order is another', tsconfig(SLDS, ZULU, ALPHA)],
        ['the path of a package is missing', tsconfig(ALPHA, ZULU)]
    ] as const;

    void it('--check is content where tsconfig.json is in step', () => {
        const root = project(IN_STEP);

        assert.deepEqual(run(root, SCRIPT, '--check'), { code: 0, output: '', complaint: '' });
        assert.equal(written(root), IN_STEP);
    });

    for (const [reason, text] of OUT_OF_STEP) {
        void it(`--check fails and changes nothing where ${reason}; without it, it is put right`, () => {
            const root = project(text);

            const check = run(root, SCRIPT, '--check');
            const unchanged = written(root);
            const write = run(root, SCRIPT);

            assert.equal(check.code, 1);
            assert.match(check.complaint, /not in step with the bundles: npm run paths/);
            assert.equal(unchanged, text);
            assert.deepEqual(write, { code: 0, output: '', complaint: '' });
            assert.equal(written(root), IN_STEP);
        });
    }

    for (const [reason, text] of [
        ['has no paths', '{ "compilerOptions": {} }\n'],
        ['has the line ends of Windows', tsconfig(SLDS, ALPHA).replaceAll('\n', '\r\n')]
    ] as const) {
        void it(`--check fails where tsconfig.json ${reason}`, () => {
            assert.equal(run(project(text), SCRIPT, '--check').code, 1);
        });
    }
});
