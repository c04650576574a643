import path from 'node:path';
import ts from 'typescript';

const SDK = '@salesforce/scv-connector-base';
const ROOT = path.resolve(__dirname, '..');

const STRICTEST: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2020,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2020.d.ts', 'lib.dom.d.ts'],
    types: ['jest'],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noImplicitReturns: true,
    noImplicitOverride: true,
    noPropertyAccessFromIndexSignature: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    isolatedModules: true,
    verbatimModuleSyntax: true,
    skipLibCheck: true,
    noEmit: true,
    allowJs: true
};

/**
 * What the TypeScript compiler, as strict as it can be, has against files that exist in memory only.
 * @param files text by name; they may import each other, the installed SDK, and an SDK by other typings that are given
 * as `sdk.d.ts`
 */
export function compilerMessages(files: Readonly<Record<string, string>>): string[] {
    const inMemory = new Map(
        Object.entries(files).map(([name, text]) => [path.join(ROOT, 'test', name), text])
    );
    const ownSdk = inMemory.has(path.join(ROOT, 'test/sdk.d.ts'));
    const options: ts.CompilerOptions = ownSdk
        ? { ...STRICTEST, paths: { [SDK]: [path.join(ROOT, 'test/sdk.d.ts')] } }
        : STRICTEST;
    const host = ts.createCompilerHost(options);
    const disk = ts.createCompilerHost(options);
    host.getCurrentDirectory = () => ROOT;
    host.fileExists = (name) => inMemory.has(name) || disk.fileExists(name);
    host.readFile = (name) => inMemory.get(name) ?? disk.readFile(name);
    host.getSourceFile = (name, version, ...rest) => {
        const text = inMemory.get(name);
        return text === undefined
            ? disk.getSourceFile(name, version, ...rest)
            : ts.createSourceFile(name, text, version, true);
    };
    const program = ts.createProgram([...inMemory.keys()], options, host);
    return ts.getPreEmitDiagnostics(program).map(({ messageText, file, start }) => {
        const message = ts.flattenDiagnosticMessageText(messageText, '\n');
        const line = file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
        return `${path.basename(file?.fileName ?? '')}:${line + 1} ${message}`;
    });
}

/** What the parser has against a text. */
export function syntaxMessages(name: string, text: string): string[] {
    const { diagnostics = [] } = ts.transpileModule(text, {
        fileName: name,
        reportDiagnostics: true,
        compilerOptions: { allowJs: true }
    });
    return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/**
 * Runs a generated module in the realm of the test.
 * @param modules what it may import, by name
 * @returns what it exports
 */
export function runModule(
    text: string,
    modules: Readonly<Record<string, unknown>>
): Readonly<Record<string, unknown>> {
    const { outputText } = ts.transpileModule(text, {
        compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 }
    });
    const exported: Record<string, unknown> = {};
    const importModule = (name: string): unknown => {
        if (!Object.hasOwn(modules, name)) {
            throw new Error(`The generated code imports ${name}`);
        }
        return modules[name];
    };
    const run: unknown = Reflect.construct(Function, ['require', 'exports', 'jest', outputText]);
    if (typeof run === 'function') {
        Reflect.apply(run, undefined, [importModule, exported, jest]);
    }
    return exported;
}
