import { LightningElement, api } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import type { PageReference } from 'lightning/navigation';
import type { CheckLink as Link } from 'c/agentConnectChecks';
import type { LinkContext } from 'c/healthDesk';
import { SETUP_NAMES, TAB_NAMES } from 'c/healthLabels';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';
import { targetOf } from './target';
import type { LinkTarget } from './target';

const HINTS = {
    setup: LABELS.askAdmin,
    tab: LABELS.tabNotSeen,
    subdomain: LABELS.noSubdomain
} as const;

function isPageReference(value: unknown): value is PageReference {
    return typeof value === 'object' && value !== null && 'type' in value;
}

/** A link of a check. Where this user cannot follow it, it says why. */
export default class CheckLink extends NavigationMixin(LightningElement) {
    href = '';
    private given: Link | undefined;
    private around: LinkContext | undefined;

    @api
    get link(): Link | undefined {
        return this.given;
    }
    set link(value: Link | undefined) {
        this.given = value;
        void this.resolve();
    }

    @api
    get context(): LinkContext | undefined {
        return this.around;
    }
    set context(value: LinkContext | undefined) {
        this.around = value;
        void this.resolve();
    }

    get label(): string {
        switch (this.given?.kind) {
            case 'setup':
                return SETUP_NAMES[this.given.page];
            case 'package-tab':
                return TAB_NAMES[this.given.tab];
            case 'object-fields':
                return fillTemplate(LABELS.fieldsOf, this.around?.baseObject ?? '');
            case 'status-page':
                return LABELS.statusPage;
            default:
                return '';
        }
    }

    get hint(): string {
        const { target } = this;
        return target?.kind === 'none' ? HINTS[target.why] : '';
    }

    private get target(): LinkTarget | undefined {
        return this.given && this.around && targetOf(this.given, this.around);
    }

    /** A page of the app opens in the app, unless a new tab is asked for. */
    handleClick(event: MouseEvent): void {
        const { target } = this;
        const wantsTab = event.metaKey || event.ctrlKey || event.shiftKey;
        if (target?.kind === 'page' && isPageReference(target.pageReference) && !wantsTab) {
            event.preventDefault();
            this[NavigationMixin.Navigate](target.pageReference);
        }
    }

    private async resolve(): Promise<void> {
        const { target } = this;
        if (target?.kind === 'page' && isPageReference(target.pageReference)) {
            this.href = await this[NavigationMixin.GenerateUrl](target.pageReference);
        } else {
            this.href = target?.kind === 'address' ? target.href : '';
        }
    }
}
