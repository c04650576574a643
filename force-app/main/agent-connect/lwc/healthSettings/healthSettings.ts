import { LightningElement, api, wire } from 'lwc';
import { getObjectInfos } from 'lightning/uiObjectInfoApi';
import { readObjectInfos } from 'c/agentConnectDiscovery';
import type { ObjectAnswer } from 'c/agentConnectDiscovery';
import { namesToProve, proveNames } from 'c/checklistSettings';
import type { NameProof, SettingValues } from 'c/checklistSettings';
import type SettingField from 'c/settingField';
import type { SettingChange, SettingFieldView } from 'c/settingField';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';
import { nextPanel, viewFields } from './settingsView';

type Field = HTMLElement & Pick<SettingField, 'field' | 'focusInput' | 'isSound'>;

/**
 * What an admin sets for this browser, with what the page says and what was found. Names are asked of the org before they
 * are saved.
 * @fires configure with SettingValues: everything that is to be kept; empty where all is to be forgotten
 */
export default class HealthSettings extends LightningElement {
    /** What the page sets. */
    @api page: SettingValues = {};
    /** What this browser keeps. */
    @api kept: SettingValues = {};
    /** What discovery finds by itself. */
    @api found: SettingValues = {};
    /** Whether the browser refuses to keep anything. */
    @api keepsNothing = false;

    readonly labels = LABELS;
    message = '';
    askedNames: string[] | undefined;
    private typed: SettingValues = {};
    private answers: readonly ObjectAnswer[] = [];
    private answeredNames: readonly string[] = [];
    private isSaveWaiting = false;

    get fields(): readonly SettingFieldView[] {
        const { page, kept, found, typed, proof } = this;
        return viewFields({ layers: { panel: kept, page, found }, typed, proof });
    }

    get isNothingKept(): boolean {
        return Object.keys(this.kept).length === 0;
    }

    get isNothingTyped(): boolean {
        return Object.keys(this.typed).length === 0;
    }

    @wire(getObjectInfos, { objectApiNames: '$askedNames' })
    handleObjects({ data, error }: { data?: unknown; error?: unknown }): void {
        if (this.askedNames && (data !== undefined || error !== undefined)) {
            // Where the org does not answer, nothing is refused: the reading will tell.
            this.answers = data === undefined ? [] : readObjectInfos(data, this.askedNames);
            this.answeredNames = this.askedNames;
            this.saveWaiting();
        }
    }

    handleChange(event: CustomEvent<SettingChange>): void {
        const { name, value } = event.detail;
        this.typed = { ...this.typed, [name]: value };
        this.message = '';
        this.isSaveWaiting = false;
    }

    /** Names are proved when a field is left, not at every key. */
    handleLeave(): void {
        this.ask();
    }

    /** Leaving a field shows what is wrong with it, and would move the button from under the pointer before the click. */
    handlePress(event: MouseEvent): void {
        event.preventDefault();
    }

    handleSave(): void {
        this.isSaveWaiting = true;
        this.ask();
        this.saveWaiting();
    }

    handleRevert(): void {
        this.typed = {};
        this.message = '';
        this.focusHeading();
    }

    handleForget(): void {
        this.configure({}, LABELS.forgotten);
        this.focusHeading();
    }

    private get panel(): SettingValues {
        return nextPanel(this.kept, this.typed);
    }

    private get proof(): NameProof {
        return proveNames(this.panel, this.page, this.answers);
    }

    private ask(): void {
        const names = [...namesToProve(this.panel, this.page)];
        if (names.length > 0 && names.join() !== this.askedNames?.join()) {
            this.askedNames = names;
        }
    }

    /** Saves as soon as the org has said what it knows of the names. */
    private saveWaiting(): void {
        const names = namesToProve(this.panel, this.page);
        if (this.isSaveWaiting && names.every((name) => this.answeredNames.includes(name))) {
            this.isSaveWaiting = false;
            this.save();
        }
    }

    private save(): void {
        const shown = [...(this.template?.querySelectorAll<Field>('c-setting-field') ?? [])];
        const faulty = this.fields.filter(
            ({ name, fault }) =>
                fault !== '' || shown.some((item) => item.field?.name === name && !item.isSound())
        );
        const [first] = faulty;
        if (first) {
            this.message = fillTemplate(LABELS.faulty, faulty.length);
            shown.find((item) => item.field?.name === first.name)?.focusInput();
        } else {
            this.configure(this.proof.values, LABELS.saved);
        }
    }

    private configure(detail: SettingValues, message: string): void {
        this.typed = {};
        this.message = message;
        this.dispatchEvent(new CustomEvent<SettingValues>('configure', { detail }));
    }

    private focusHeading(): void {
        this.template?.querySelector('h3')?.focus();
    }
}
