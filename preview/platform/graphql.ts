import { answer } from '../org/answers';
import { localOrg } from '../org/org';
import { runQuery } from '../org/query';

interface Config {
    readonly query?: string;
    readonly variables?: Readonly<Record<string, unknown>>;
}

/** The document is its text: the stand-in reads what the app's builder prints. */
export function gql(literals: TemplateStringsArray, ...substitutions: readonly string[]): string {
    return literals
        .map((text, index) => text + (substitutions[index] ?? ''))
        .join('')
        .trim();
}

/** The GraphQL wire, over the local org. */
export class graphql {
    private readonly callback: (result: unknown) => void;
    private config: Config = {};
    private last = '';

    constructor(callback: (result: unknown) => void) {
        this.callback = callback;
        callback({ data: undefined, errors: undefined });
    }

    connect(): void {}

    update(config: Config): void {
        const key = JSON.stringify(config);
        if (key !== this.last) {
            this.last = key;
            this.config = config;
            void this.answer();
        }
    }

    disconnect(): void {
        this.config = {};
    }

    private answer(): Promise<void> {
        const { query, variables = {} } = this.config;
        return Promise.resolve().then(() => {
            if (query !== undefined && query === this.config.query) {
                const refresh = (): Promise<void> => this.answer();
                const result = navigator.onLine
                    ? runQuery(localOrg(), query, variables)
                    : { data: undefined, errors: [{ message: 'Failed to fetch' }] };
                answer(() => this.callback({ ...result, refresh }));
            }
        });
    }
}
