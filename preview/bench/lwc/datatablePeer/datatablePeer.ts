import { LightningElement } from 'lwc';

const RESOURCES =
    'Salesforce Sip Q850 Finesse FinesseCf Pererr Cti Uccx Cpaas Twilio Connect Genesys Vonage Ringcentral Http Mgcp AgentConnect'.split(
        ' '
    );

interface Answer {
    readonly id: string;
    readonly code?: string;
    readonly name?: string;
    readonly family?: string;
    readonly meaning?: string;
    readonly cause?: string;
    readonly outbound?: { readonly type: string | null };
}

interface Pack {
    readonly pack: string;
    readonly vendor: string;
    readonly families: readonly Answer[];
    readonly entries: readonly Answer[];
}

interface Row {
    readonly id: string;
    readonly code: string | undefined;
    readonly name: string | undefined;
    readonly vendor: string;
    readonly meaning: string | undefined;
    readonly mapping: string | null | undefined;
}

function isPack(value: unknown): value is Pack {
    return typeof value === 'object' && value !== null && 'entries' in value;
}

async function loadRows(resource: string): Promise<Row[]> {
    const response = await fetch(`/resource/errorPack${resource}`);
    const content: unknown = await response.json();
    if (!isPack(content)) {
        return [];
    }
    const { pack, vendor, families, entries } = content;
    return entries.map((entry) => {
        const family = families.find(({ id }) => id === entry.family);
        return {
            ...family,
            ...entry,
            id: `${pack}:${entry.code ?? ''}`,
            code: entry.code,
            name: entry.name,
            vendor,
            meaning: entry.meaning ?? family?.meaning,
            mapping: (entry.outbound ?? family?.outbound)?.type
        };
    });
}

/** The catalog as it is most often shown: everything in one datatable, and a filter over the text of each row. */
export default class DatatablePeer extends LightningElement {
    readonly columns = [
        { label: 'Code', fieldName: 'code' },
        { label: 'Name', fieldName: 'name' },
        { label: 'Vendor', fieldName: 'vendor' },
        { label: 'Meaning', fieldName: 'meaning' },
        { label: 'Salesforce error', fieldName: 'mapping' }
    ];
    query = '';
    shown: readonly Row[] = [];
    private rows: readonly Row[] = [];

    override connectedCallback(): void {
        void this.load();
    }

    handleQuery(event: CustomEvent<{ value: string }>): void {
        this.query = event.detail.value;
        const wanted = this.query.toLowerCase();
        this.shown = this.rows.filter((row) => JSON.stringify(row).toLowerCase().includes(wanted));
    }

    private async load(): Promise<void> {
        this.rows = (await Promise.all(RESOURCES.map(loadRows))).flat();
        this.shown = this.rows;
    }
}
