import { LightningElement, api } from 'lwc';
import { CURRENT_USER_ID } from 'c/agentConnectOrg';
import type { CheckId, HealthReport } from 'c/agentConnectChecks';
import type { LiveReading } from 'c/agentConnectReading';
import type HealthCheckItem from 'c/healthCheckItem';
import type { LinkContext } from 'c/healthDesk';
import type { CheckStateRecord } from 'c/healthRun';
import { viewGroups } from './listView';
import type { ItemGroup } from './listView';
import { viewFailures, viewRisks } from './recordView';
import type { FailureGroup, RiskLine } from './recordView';

type Item = HTMLElement & Pick<HealthCheckItem, 'focusHeading'>;

/**
 * The checks in groups, what is wrong first.
 * @fires toggle, bring, attest, decide: what its checks ask for, as they ask
 */
export default class HealthCheckList extends LightningElement {
    @api report: HealthReport | undefined;
    @api states: readonly CheckStateRecord[] = [];
    @api reading: LiveReading | undefined;
    @api linkContext: LinkContext | undefined;
    @api maySave = false;
    /** The check that is open. */
    @api openCheck: CheckId | undefined;
    /** Opens every check, for printing. */
    @api showAll = false;

    readonly userId = CURRENT_USER_ID;

    get groups(): readonly ItemGroup[] {
        return this.report
            ? viewGroups(
                  this.report,
                  this.states,
                  (check) => this.showAll || check === this.openCheck
              )
            : [];
    }

    get failures(): readonly FailureGroup[] {
        return viewFailures(this.reading?.failures ?? []);
    }

    get risks(): readonly RiskLine[] {
        return viewRisks(this.reading?.risky ?? []);
    }

    /** Puts the focus on the heading of a check. */
    @api
    focusCheck(check: CheckId): void {
        this.template
            ?.querySelector<Item>(`c-health-check-item[data-check="${check}"]`)
            ?.focusHeading();
    }

    /** What its checks ask for is the page's to do. */
    handlePass(event: CustomEvent<unknown>): void {
        this.dispatchEvent(new CustomEvent(event.type, { detail: event.detail }));
    }
}
