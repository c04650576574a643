import { jestConfig } from '@salesforce/sfdx-lwc-jest/config.js';

export default {
    ...jestConfig,
    roots: ['<rootDir>/force-app'],
    // A whole screen under axe takes seconds on a busy machine.
    testTimeout: 30_000,
    setupFilesAfterEnv: [...(jestConfig.setupFilesAfterEnv ?? []), '<rootDir>/test/jest-setup.cjs'],
    moduleNameMapper: {
        '^lightning/navigation$': '<rootDir>/test/jest-mocks/lightning/navigation',
        // The local org of the preview answers in tests, too.
        '^lightning/(graphql|uiAppsApi|uiObjectInfoApi|uiRecordApi)$':
            '<rootDir>/preview/platform/$1'
    },
    collectCoverageFrom: ['force-app/**/lwc/**/*.ts', '!**/__tests__/**'],
    coverageThreshold: { global: { branches: 90, functions: 90, lines: 90, statements: 90 } }
};
