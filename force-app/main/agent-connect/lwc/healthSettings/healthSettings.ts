import { LightningElement, api } from 'lwc';
import { OVERRIDE_NAMES } from 'c/healthRunStore';
import type { OverrideName, Overrides } from 'c/healthRunStore';
import { LABELS } from './labels';

interface FieldView {
    readonly name: OverrideName;
    readonly label: string;
    readonly value: string;
    readonly placeholder: string;
}

/**
 * Names of the package that an admin sets where discovery errs.
 * @fires configure with Overrides; empty where they are to be forgotten
 */
export default class HealthSettings extends LightningElement {
    /** What the page sets. */
    @api page: Overrides = {};
    /** What this browser keeps. */
    @api kept: Overrides = {};

    readonly labels = LABELS;
    private typed: Overrides = {};

    get fields(): readonly FieldView[] {
        return OVERRIDE_NAMES.map((name) => ({
            name,
            label: LABELS[name],
            value: this.typed[name] ?? this.kept[name] ?? '',
            placeholder: this.page[name] ?? LABELS.foundByItself
        }));
    }

    get isNothingKept(): boolean {
        return Object.keys(this.kept).length === 0;
    }

    handleChange(event: CustomEvent<{ readonly value: string }>): void {
        const { target } = event;
        const changed = OVERRIDE_NAMES.find(
            (name) => target instanceof HTMLElement && 'name' in target && target.name === name
        );
        if (changed) {
            this.typed = { ...this.typed, [changed]: event.detail.value };
        }
    }

    handleUse(): void {
        this.configure({ ...this.kept, ...this.typed });
    }

    handleForget(): void {
        this.configure({});
    }

    private configure(detail: Overrides): void {
        this.typed = {};
        this.dispatchEvent(new CustomEvent<Overrides>('configure', { detail }));
    }
}
