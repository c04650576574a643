import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ESLint } from 'eslint';
import type { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { importDirection, kindOf } from '../../config/architecture';
import type { BundleKind } from '../../config/architecture';
import { findBundles, ROOT } from '../../scripts/project/bundles';
import type { Bundle } from '../../scripts/project/bundles';
import { KINDS, PLANTED_BUNDLES, plantBundles, WINGS } from './planted/bundleTree';
import { ALLOWED_CODE, IMPURE_CODE, PURE_IMPORTS, REFUSED_SYNTAX } from './planted/code';

const BUNDLES = findBundles();

/** A real bundle of each kind that the project has. */
const SAMPLES = KINDS.map((kind) => BUNDLES.find((bundle) => kindOf(bundle) === kind)).filter(
    (bundle) => bundle !== undefined
);

function sample(kind: BundleKind): Bundle {
    const found = SAMPLES.find((bundle) => kindOf(bundle) === kind);
    assert.ok(found, `the project has no ${kind}`);
    return found;
}

/** What the rules of the architecture say of a text in place of the entry file of a bundle. */
async function restrictions(
    eslint: ESLint,
    bundle: Bundle,
    text: string
): Promise<Linter.LintMessage[]> {
    const results = await eslint.lintText(text, { filePath: bundle.entry });
    const messages = results.flatMap((result) => result.messages);
    assert.deepEqual(
        messages.filter(({ fatal }) => fatal),
        []
    );
    return messages.filter(({ ruleId }) => ruleId?.startsWith('no-restricted-'));
}

void describe('lint of a real bundle', () => {
    const eslint = new ESLint({
        cwd: ROOT,
        // These fall over a static block, so that lint fails without saying why.
        overrideConfig: {
            rules: {
                '@lwc/lwc/no-api-reassignments': 'off',
                '@lwc/lwc/no-leading-uppercase-api-name': 'off',
                '@lwc/lwc/valid-api': 'off'
            }
        }
    });

    for (const code of PURE_IMPORTS) {
        void it(`refuses in a pure module: ${code}`, async () => {
            const [found] = await restrictions(eslint, sample('pure'), code);

            assert.equal(found?.ruleId, 'no-restricted-imports');
        });
    }

    for (const code of IMPURE_CODE) {
        void it(`refuses in a pure module: ${code}`, async () => {
            const [found] = await restrictions(eslint, sample('pure'), code);

            assert.match(found?.ruleId ?? 'nothing', /^no-restricted-(globals|syntax)$/);
        });
    }

    for (const bundle of SAMPLES) {
        for (const [code, message] of REFUSED_SYNTAX) {
            void it(`refuses in a bundle of kind ${kindOf(bundle)}: ${code}`, async () => {
                const found = await restrictions(eslint, bundle, code);

                assert.match(found.map((item) => item.message).join('\n'), message);
            });
        }
    }

    for (const code of ALLOWED_CODE) {
        void it(`takes in a pure module: ${code}`, async () => {
            assert.deepEqual(await restrictions(eslint, sample('pure'), code), []);
        });
    }

    void it('watches the imports of every bundle', async () => {
        const unwatched: string[] = [];
        for (const { name, entry } of BUNDLES) {
            const config: unknown = await eslint.calculateConfigForFile(entry);
            if (!JSON.stringify(config).includes('"no-restricted-imports":[2,')) {
                unwatched.push(name);
            }
        }

        assert.deepEqual(unwatched, []);
    });
});

void describe('the direction of imports', () => {
    let project = '';
    let bundles: readonly Bundle[] = [];
    let eslint: ESLint | undefined;

    before(() => {
        project = plantBundles();
        bundles = findBundles(path.join(project, 'force-app'));
        eslint = new ESLint({
            cwd: project,
            overrideConfigFile: true,
            overrideConfig: [
                { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
                ...importDirection([], bundles, project)
            ]
        });
    });

    after(() => {
        rmSync(project, { recursive: true });
    });

    async function refused(name: string, imports: readonly string[]): Promise<string[]> {
        const bundle = bundles.find((item) => item.name === name);
        assert.ok(eslint && bundle);
        const text = imports.map((module) => `import '${module}';`).join('\n');
        const found = await restrictions(eslint, bundle, text);
        return [...new Set(found.map(({ line }) => imports[line - 1] ?? ''))];
    }

    for (const { name, wing, kind } of PLANTED_BUNDLES) {
        void it(`lets a bundle of kind ${kind} in ${wing} import only what it may know`, async () => {
            const allowed = PLANTED_BUNDLES.filter(
                (other) =>
                    WINGS[wing]?.includes(other.wing) &&
                    KINDS.indexOf(other.kind) <= KINDS.indexOf(kind)
            ).map((other) => `c/${other.name}`);
            const all = PLANTED_BUNDLES.map((other) => `c/${other.name}`);

            const found = await refused(name, all);

            assert.deepEqual(
                found,
                all.filter((module) => !allowed.includes(module))
            );
        });
    }

    void it('refuses an outbound bundle in the catalog', async () => {
        assert.deepEqual(await refused('catalog_component', ['c/outbound_pure']), [
            'c/outbound_pure'
        ]);
    });

    for (const kind of KINDS) {
        void it(`lets only what is above pure modules import the platform: ${kind}`, async () => {
            const platform = ['lwc', 'lightning/uiRecordApi', '@salesforce/user/Id'];

            assert.deepEqual(
                await refused(`catalog_${kind}`, platform),
                kind === 'pure' ? platform : []
            );
        });

        void it(`refuses packages, Node and other bundles' files: ${kind}`, async () => {
            const foreign = ['minisearch', 'node:fs', '../catalog_pure/model', 'lwc/engine'];

            assert.deepEqual(await refused(`catalog_${kind}`, foreign), foreign);
        });
    }

    void it('refuses LightningElement in an adapter and takes it in a component', async () => {
        assert.ok(eslint);
        const text = "import { LightningElement } from 'lwc';";
        const found: string[] = [];
        for (const bundle of bundles.filter(({ wing }) => wing === 'catalog')) {
            if ((await restrictions(eslint, bundle, text)).length > 0) {
                found.push(kindOf(bundle));
            }
        }

        assert.deepEqual(found, ['adapter', 'pure']);
    });

    void it('tells the kinds of bundle apart', () => {
        const kinds = bundles.map((bundle) => [bundle.name, kindOf(bundle)]);
        const planted = PLANTED_BUNDLES.map(({ name, kind }) => [name, kind]);

        assert.deepEqual(Object.fromEntries(kinds), Object.fromEntries(planted));
    });
});
