import js from '@eslint/js';
import slds from '@salesforce-ux/eslint-plugin-slds';
import salesforce from '@salesforce/eslint-config-lwc';
import { defineConfig, globalIgnores } from 'eslint/config';
import jest from 'eslint-plugin-jest';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { importDirection } from './config/architecture';

const typed = {
    // Again, because the configuration of LWC sets Babel's parser.
    parser: tseslint.parser,
    parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname }
};

/** What the compiler of the platform turns down, though tsc and Jest take it. */
const platformSyntax = [
    {
        selector: 'ExportAllDeclaration[source.value!=/^[.]/]',
        message: 'The platform takes no export * from another module.'
    },
    {
        selector: 'ImportExpression',
        message: 'The platform takes no dynamic import.'
    },
    {
        selector: 'ImportDeclaration[source.value=/[.]json$/]',
        message: 'A bundle holds no JSON file: use a static resource or a module.'
    },
    {
        selector:
            'Program > :not(FunctionDeclaration, ClassDeclaration) AwaitExpression:not(:function AwaitExpression)',
        message: 'The platform takes no top-level await.'
    },
    {
        selector: 'MethodDefinition > PrivateIdentifier.key',
        message: 'LWC takes no #private method: use the private modifier.'
    },
    { selector: 'StaticBlock', message: 'LWC takes no static block.' },
    {
        selector: 'Program > ForOfStatement[await=true]',
        message: 'The platform takes no top-level await.'
    },
    { selector: 'AccessorProperty', message: 'LWC takes no accessor field.' },
    {
        selector:
            ':matches(TSTypeAssertion, TSAsExpression[typeAnnotation.typeName.name!="const"])',
        message: 'Prove it with a reader or a type guard: a cast silences the checker.'
    }
];

export default defineConfig([
    globalIgnores([
        'dist/',
        'metadataPackage_*/',
        'coverage/',
        'test-results/',
        'playwright-report/',
        '.sf/',
        '.sfdx/',
        'force-app/**/lwc/**/*.js'
    ]),
    {
        files: ['**/*.{js,cjs}'],
        extends: [js.configs.recommended],
        languageOptions: { globals: globals.node }
    },
    {
        files: ['**/*.ts'],
        extends: [tseslint.configs.strictTypeChecked],
        languageOptions: typed,
        rules: {
            '@typescript-eslint/consistent-type-imports': 'error',
            '@typescript-eslint/explicit-module-boundary-types': 'error',
            // A reader that refuses gives undefined, which the rule takes for void.
            '@typescript-eslint/no-confusing-void-expression': 'off',
            '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }]
        }
    },
    {
        files: ['force-app/**/lwc/**/*.ts'],
        extends: [salesforce.configs.recommended, salesforce.configs.i18n],
        languageOptions: typed,
        // The source first: `npm run build` leaves a .js beside each .ts.
        settings: { 'import/resolver': { node: { extensions: ['.ts', '.js'] } } },
        rules: {
            // tsc and the rules with types look after these.
            'consistent-return': 'off',
            'default-case': 'off',
            'no-shadow': 'off',
            'no-undef': 'off',
            'no-unused-vars': 'off',
            'no-use-before-define': 'off',
            // Both read well where a value is counted or a list is walked in step.
            'no-continue': 'off',
            'no-confusing-arrow': 'off',
            // connectedCallback must not be async, so it calls `void this.load()`.
            'no-void': ['error', { allowAsStatement: true }],
            '@lwc/lwc/no-leaky-event-listeners': 'error'
        }
    },
    ...importDirection(platformSyntax),
    {
        // The one place that may wait: everything else asks it.
        files: ['force-app/main/common/lwc/taskTimer/*.ts'],
        rules: { '@lwc/lwc/no-async-operation': 'off' }
    },
    {
        // The one place that writes numbers: the service that the rule asks for is in no published package.
        files: ['force-app/main/common/lwc/numberText/*.ts'],
        rules: { '@salesforce/lightning/prefer-i18n-service': 'off' }
    },
    {
        files: ['**/__tests__/**/*.ts'],
        extends: [jest.configs['flat/recommended']],
        rules: {
            '@lwc/lwc/no-async-operation': 'off',
            '@lwc/lwc/no-unexpected-wire-adapter-usages': 'off',
            '@typescript-eslint/no-non-null-assertion': 'off',
            '@typescript-eslint/unbound-method': 'off',
            'jest/expect-expect': ['warn', { assertFunctionNames: ['expect', 'fc.assert'] }]
        }
    },
    {
        files: ['preview/platform/**', 'test/jest-mocks/**', 'types/**'],
        rules: {
            // A mixin's constructor takes any[], and a stub has methods that do nothing.
            '@typescript-eslint/no-explicit-any': 'off',
            '@typescript-eslint/no-empty-function': 'off',
            '@typescript-eslint/explicit-module-boundary-types': 'off'
        }
    },
    { files: ['force-app/**/lwc/**/*.css'], extends: [slds.configs['flat/recommended-css']] },
    { files: ['force-app/**/lwc/**/*.html'], extends: [slds.configs['flat/recommended-html']] }
]);
