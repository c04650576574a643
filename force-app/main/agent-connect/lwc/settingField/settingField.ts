import { LightningElement, api } from 'lwc';
import type { SettingName } from 'c/checklistSettings';

/** A setting, in words. */
export interface SettingFieldView {
    readonly name: SettingName;
    readonly label: string;
    readonly help: string;
    readonly kind: 'text' | 'number' | 'list' | 'choice';
    /** What is set here. */
    readonly value: string;
    /** Of a list. */
    readonly ticked: readonly string[];
    readonly options: readonly { readonly label: string; readonly value: string }[];
    /** What holds, and where it comes from. */
    readonly effect: string;
    /** What saving would change; empty where it would change nothing. */
    readonly after: string;
    /** Why it cannot be saved; empty where it can. */
    readonly fault: string;
    readonly doubt: string;
    /** What taking it back would bring; empty where it is not set here. */
    readonly reset: string;
}

/** A setting with what was typed; empty where it is taken back. */
export interface SettingChange {
    readonly name: SettingName;
    readonly value: string;
}

interface Input extends HTMLElement {
    setCustomValidity: (message: string) => void;
    checkValidity: () => boolean | undefined;
    reportValidity: () => boolean | undefined;
}

/**
 * One setting: what is set here, what holds and where that comes from, and what it is for.
 * @fires set with a SettingChange
 * @fires leave when its input is left
 */
export default class SettingField extends LightningElement {
    @api field: SettingFieldView | undefined;

    private wasLeft = false;

    get isList(): boolean {
        return this.field?.kind === 'list';
    }

    get isChoice(): boolean {
        return this.field?.kind === 'choice';
    }

    get ticked(): string[] {
        return [...(this.field?.ticked ?? [])];
    }

    override renderedCallback(): void {
        this.input?.setCustomValidity(this.field?.fault ?? '');
        if (this.wasLeft) {
            this.input?.reportValidity();
        }
    }

    /** Puts the focus on its input, and says what is wrong there. */
    @api
    focusInput(): void {
        this.wasLeft = true;
        this.input?.reportValidity();
        this.control?.focus();
    }

    /** Whether the input itself finds nothing wrong: a number that is none never reaches its value. */
    @api
    isSound(): boolean {
        return this.input?.checkValidity() !== false;
    }

    handleChange(event: CustomEvent<{ readonly value: string | readonly string[] }>): void {
        const { value } = event.detail;
        this.set(typeof value === 'string' ? value : value.join(', '));
    }

    handleLeave(): void {
        this.wasLeft = true;
        this.dispatchEvent(new CustomEvent('leave'));
    }

    handleReset(): void {
        this.set('');
        // The button goes, and the focus must not go with it.
        this.control?.focus();
    }

    private get input(): Input | null | undefined {
        return this.template?.querySelector<Input>('lightning-input');
    }

    private get control(): HTMLElement | null | undefined {
        return this.template?.querySelector<HTMLElement>('.control');
    }

    private set(value: string): void {
        if (this.field) {
            const detail: SettingChange = { name: this.field.name, value };
            this.dispatchEvent(new CustomEvent<SettingChange>('set', { detail }));
        }
    }
}
