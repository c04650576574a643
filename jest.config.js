import { jestConfig } from '@salesforce/sfdx-lwc-jest/config.js';

export default {
    ...jestConfig,
    roots: ['<rootDir>/force-app'],
    setupFilesAfterEnv: [...(jestConfig.setupFilesAfterEnv ?? []), '<rootDir>/test/jest-setup.cjs'],
    moduleNameMapper: {
        '^lightning/navigation$': '<rootDir>/test/jest-mocks/lightning/navigation'
    },
    collectCoverageFrom: ['force-app/**/lwc/**/*.ts', '!**/__tests__/**'],
    coverageThreshold: { global: { branches: 90, functions: 90, lines: 90, statements: 90 } }
};
