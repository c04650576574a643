import { LightningElement, api } from 'lwc';
import type { CheckStatus } from 'c/agentConnectChecks';
import { STATUS_NAMES } from 'c/healthLabels';

/** Each status has a shape of its own: colour never tells alone. */
const ICONS: Readonly<Record<CheckStatus, readonly [name: string, variant: string]>> = {
    pass: ['utility:success', 'success'],
    warning: ['utility:warning', 'warning'],
    fail: ['utility:error', 'error'],
    unknown: ['utility:help', ''],
    stale: ['utility:clock', ''],
    'not-applicable': ['utility:dash', ''],
    snoozed: ['utility:pause', '']
};

/** The status of a check as icon and word. */
export default class HealthStatus extends LightningElement {
    @api status: CheckStatus = 'unknown';

    get name(): string {
        return STATUS_NAMES[this.status];
    }

    get iconName(): string {
        return ICONS[this.status][0];
    }

    get iconVariant(): string {
        return ICONS[this.status][1];
    }

    get textClass(): string {
        return this.status === 'fail' || this.status === 'warning' ? 'wrong' : '';
    }
}
