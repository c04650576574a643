import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { filesBelow } from '../bundles';

/** An import in a module. */
export interface ModuleImport {
    readonly file: string;
    readonly module: string;
}

/** The modules that deploy: every TypeScript file that is no test. */
function deployedModules(source: string): string[] {
    return filesBelow(source).filter(
        (file) => file.endsWith('.ts') && !file.split(path.sep).includes('__tests__')
    );
}

/** What the modules that deploy import, tests left out. */
export function readImports(source: string): ModuleImport[] {
    return deployedModules(source).flatMap((file) =>
        ts
            .preProcessFile(readFileSync(file, 'utf8'), true, true)
            .importedFiles.map(({ fileName }) => ({ file, module: fileName }))
    );
}

function* stringsOf(node: ts.Node): Generator<string> {
    if (ts.isStringLiteralLike(node)) {
        yield node.text;
    }
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => {
        children.push(child);
    });
    for (const child of children) {
        yield* stringsOf(child);
    }
}

/** Every word in a string of the TypeScript files below a folder, which may be missing. */
export function wordsInStrings(files: readonly string[]): Set<string> {
    const words = files
        .filter((file) => file.endsWith('.ts'))
        .flatMap((file) => {
            const text = readFileSync(file, 'utf8');
            const module = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
            return [...stringsOf(module)].flatMap((value) => value.match(/\w+/g) ?? []);
        });
    return new Set(words);
}
