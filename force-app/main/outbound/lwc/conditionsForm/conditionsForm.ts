import { LightningElement, api } from 'lwc';
import { HEALTHY_CONDITIONS, VENDOR_IDS } from 'c/callSimulation';
import type { CallConditions } from 'c/callSimulation';
import type { ErrorCatalog } from 'c/errorCatalog';
import { CHOICE_NAMES, CONDITION_NAMES, GROUP_NAMES } from 'c/simulatorLabels';
import { changeCondition, toFormGroups } from './formView';
import type { FormGroup } from './formView';

/**
 * The conditions under which the simulated telephony system works.
 * @fires edit with the conditions as they should be
 */
export default class ConditionsForm extends LightningElement {
    @api catalog: ErrorCatalog | undefined;
    @api conditions: CallConditions = HEALTHY_CONDITIONS;

    readonly openGroups = ['system'];

    get groups(): readonly FormGroup[] {
        const { catalog } = this;
        const vendors: Readonly<Record<string, string>> = Object.fromEntries(
            VENDOR_IDS.map((id) => [id, catalog?.pack(id)?.vendor ?? id] as const)
        );
        const choices: Readonly<Record<string, string>> = {
            ...CHOICE_NAMES,
            ...vendors
        };
        return toFormGroups(this.conditions, {
            groups: GROUP_NAMES,
            names: CONDITION_NAMES,
            choices
        });
    }

    handleChange(event: CustomEvent<{ value?: string; checked?: boolean }>): void {
        const input = event.currentTarget;
        const { value, checked } = event.detail;
        if (input instanceof HTMLElement) {
            const { name = '' } = input.dataset;
            const text = value ?? String(checked);
            const detail = { conditions: changeCondition(this.conditions, name, text) };
            this.dispatchEvent(new CustomEvent<typeof detail>('edit', { detail }));
        }
    }
}
