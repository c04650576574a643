import { LightningElement, api } from 'lwc';
import type { CallConditions, MagicNumber } from 'c/callSimulation';
import type { ErrorCatalog } from 'c/errorCatalog';
import { judgePhoneNumber } from 'c/phoneNumbers';
import { FIRST_DRAFT } from 'c/simulationDraft';
import type { SimulationDraft } from 'c/simulationDraft';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';

/** The part of a draft that this form edits. */
export type DialDraft = Partial<
    Pick<SimulationDraft, 'number' | 'seed' | 'conditions' | 'magicNumbers'>
>;

/**
 * A number to dial, with what libphonenumber-js says of it, the conditions and the magic numbers.
 * @fires edit with what changes in the draft
 */
export default class DialForm extends LightningElement {
    @api catalog: ErrorCatalog | undefined;
    @api draft: SimulationDraft = FIRST_DRAFT;

    readonly labels = LABELS;

    get judgement(): string {
        const { number, conditions } = this.draft;
        const judged = judgePhoneNumber.judge(number, conditions.dialPlan.homeCountry);
        if (judged.kind === 'invalid') {
            return fillTemplate(LABELS.judgedInvalid, judged.reason);
        }
        return judged.kind === 'possible'
            ? fillTemplate(LABELS.judgedPossible, judged.e164)
            : fillTemplate(LABELS.judgedValid, judged.e164, judged.country ?? LABELS.noCountry);
    }

    handleNumber(event: CustomEvent<{ value: string }>): void {
        this.tell({ number: event.detail.value });
    }

    handleDialNumber(event: CustomEvent<{ number: string }>): void {
        this.tell({ number: event.detail.number });
    }

    handleSeed(event: CustomEvent<{ value: string }>): void {
        this.tell({ seed: Number(event.detail.value) });
    }

    handleConditions(event: CustomEvent<{ conditions: CallConditions }>): void {
        this.tell({ conditions: event.detail.conditions });
    }

    handleMagicNumbers(event: CustomEvent<{ magicNumbers: readonly MagicNumber[] }>): void {
        this.tell({ magicNumbers: event.detail.magicNumbers });
    }

    private tell(detail: DialDraft): void {
        this.dispatchEvent(new CustomEvent<DialDraft>('edit', { detail }));
    }
}
