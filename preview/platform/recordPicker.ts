import { LightningElement, api } from 'lwc';
import { USERS } from '../org/users';

/** Stands in for the record picker of the platform: the people of the local org. */
export default class RecordPicker extends LightningElement {
    @api label = '';
    @api objectApiName = '';
    @api value = '';

    get options(): readonly object[] {
        return [['', '–'], ...Object.entries(USERS)].map(([id, name]) => ({
            id,
            name,
            isChosen: id === this.value
        }));
    }

    handleChange(event: Event): void {
        const { target } = event;
        const recordId =
            target instanceof HTMLSelectElement && target.value !== '' ? target.value : null;
        this.dispatchEvent(new CustomEvent('change', { detail: { recordId } }));
    }
}
