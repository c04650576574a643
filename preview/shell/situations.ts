import { currentSituation } from '../org/org';
import { SITUATIONS } from '../org/situations';

/** Lets people choose what the local org is like. The choice is kept in the address. */
export function showSituations(place: Element): void {
    const label = document.createElement('label');
    label.className = 'shell-situation';
    label.textContent = 'Local org ';
    const select = document.createElement('select');
    select.className = 'slds-select';
    for (const [id, name] of SITUATIONS) {
        const option = new Option(name, id, false, id === currentSituation());
        select.append(option);
    }
    select.addEventListener('change', () => {
        const address = new URL(location.href);
        address.searchParams.set('situation', select.value);
        location.assign(address);
    });
    label.append(select);
    place.append(label);
}
