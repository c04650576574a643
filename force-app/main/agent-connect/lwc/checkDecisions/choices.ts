import { DAY, HOUR } from 'c/agentConnectChecks';
import type { Check } from 'c/agentConnectChecks';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';

/** A choice of a combobox: the value is in milliseconds. */
export interface Choice {
    readonly label: string;
    readonly value: string;
}

const SPANS: readonly number[] = [HOUR, DAY, 7 * DAY, 30 * DAY, 90 * DAY];
const SNOOZES: readonly number[] = [HOUR, DAY, 7 * DAY, 30 * DAY];

function nameOf(span: number): string {
    if (span < DAY) {
        return LABELS.oneHour;
    }
    return span === DAY ? LABELS.oneDay : fillTemplate(LABELS.days, Math.round(span / DAY));
}

function toChoice(span: number): Choice {
    return { label: nameOf(span), value: String(span) };
}

/** How long a person's word may count for a check, in milliseconds; 0 where it takes none. */
export function longestAttestation({ accepts }: Check): number {
    return Math.max(
        0,
        ...accepts
            .filter(({ kind, topic }) => kind === 'attested' && topic === 'attestation')
            .map(({ freshFor }) => freshFor)
    );
}

/** How long a person can let their word count: never longer than the check grants. */
export function attestationChoices(check: Check): readonly Choice[] {
    const most = longestAttestation(check);
    return SPANS.filter((span) => span <= most).map(toChoice);
}

/** How long a check can be put aside. */
export const SNOOZE_CHOICES: readonly Choice[] = SNOOZES.map(toChoice);
