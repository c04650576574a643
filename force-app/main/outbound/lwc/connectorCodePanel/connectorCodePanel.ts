import { LightningElement, api } from 'lwc';
import {
    CODE_LANGUAGES,
    DEFAULT_CODE_OPTIONS,
    generateConnectorCode,
    generateDialMethod,
    optionFault
} from 'c/connectorCode';
import type { ConnectorCodeOptions, GeneratedFile } from 'c/connectorCode';
import type { ErrorCatalog } from 'c/errorCatalog';
import { saveTextFile } from 'c/fileDownload';
import { LAYER_PRECEDENCE } from 'c/outboundCallMapping';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';

const OPTION_NAMES: Readonly<Record<keyof ConnectorCodeOptions, string>> = {
    packs: LABELS.packs,
    language: LABELS.language,
    deadlineMilliseconds: LABELS.deadline,
    labelNamespace: LABELS.namespace,
    labelPrefix: LABELS.prefix
};

/** Generated error handling for a connector: module, test, labels and the method that uses them, to copy. */
export default class ConnectorCodePanel extends LightningElement {
    @api catalog: ErrorCatalog | undefined;

    readonly labels = LABELS;
    readonly languages = [
        { label: LABELS.typescript, value: 'typescript' },
        { label: LABELS.javascript, value: 'javascript' }
    ];
    options: ConnectorCodeOptions = { ...DEFAULT_CODE_OPTIONS, packs: ['sip', 'q850'] };

    get packs(): readonly { readonly label: string; readonly value: string }[] {
        return LAYER_PRECEDENCE.flatMap((id) => {
            const pack = this.catalog?.pack(id);
            return pack && pack.entries.some(({ outbound }) => outbound.type !== null)
                ? [{ label: pack.title, value: id }]
                : [];
        });
    }

    get chosenPacks(): readonly string[] {
        return this.options.packs;
    }

    get fault(): string {
        const fault = optionFault(this.options);
        if (fault === undefined) {
            return '';
        }
        return fault === 'packs' ? LABELS.noPacks : fillTemplate(LABELS.fault, OPTION_NAMES[fault]);
    }

    get files(): readonly GeneratedFile[] {
        return this.catalog && this.fault === ''
            ? generateConnectorCode(this.catalog, this.options)
            : [];
    }

    get dialMethod(): string {
        return generateDialMethod(this.options.language);
    }

    handlePacks(event: CustomEvent<{ value: readonly string[] }>): void {
        const { value } = event.detail;
        this.options = {
            ...this.options,
            packs: LAYER_PRECEDENCE.filter((id) => value.includes(id))
        };
    }

    handleLanguage(event: CustomEvent<{ value: string }>): void {
        const language = CODE_LANGUAGES.find((known) => known === event.detail.value);
        this.options = language ? { ...this.options, language } : this.options;
    }

    handleDeadline(event: CustomEvent<{ value: string }>): void {
        this.options = { ...this.options, deadlineMilliseconds: Number(event.detail.value) };
    }

    handleNamespace(event: CustomEvent<{ value: string }>): void {
        this.options = { ...this.options, labelNamespace: event.detail.value.trim() };
    }

    handlePrefix(event: CustomEvent<{ value: string }>): void {
        this.options = { ...this.options, labelPrefix: event.detail.value.trim() };
    }

    handleDownload(event: Event): void {
        const button = event.currentTarget;
        const file = this.files.find(
            ({ name }) => button instanceof HTMLElement && button.dataset.name === name
        );
        if (file) {
            saveTextFile(file.name, file.text);
        }
    }
}
