import { CHECK_IDS } from 'c/agentConnectChecks';
import type { CheckId } from 'c/agentConnectChecks';
import { healthPage } from 'c/appTabs';
import type { TabPage } from 'c/appTabs';
import { CHECK_PARAMETER, STATE_PREFIX } from 'c/healthRunStore';
import { stateOf } from 'c/urlState';

/** The check that a page asks to open; undefined where it names none that there is. @param page as CurrentPageReference gives it */
export function checkAskedFor(page: unknown): CheckId | undefined {
    const asked = stateOf(page)[CHECK_PARAMETER];
    return CHECK_IDS.find((id) => id === asked);
}

/** The full page, with a check open. */
export function fullPageAt(check: CheckId | undefined): TabPage {
    return healthPage(check, STATE_PREFIX);
}
