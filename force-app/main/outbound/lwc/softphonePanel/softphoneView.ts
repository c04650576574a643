import type { RunStep, StepKind } from 'c/simulatedRun';

/** What a softphone shows. */
export const SOFTPHONE_STATES = [
    'idle',
    'dialling',
    'ringing',
    'connected',
    'failed',
    'hungUp',
    'waiting'
] as const;
export type SoftphoneState = (typeof SOFTPHONE_STATES)[number];

const STATES: Readonly<Partial<Record<StepKind, SoftphoneState>>> = {
    'number-dialled': 'dialling',
    'rep-sees-call': 'ringing',
    'ringing-reported': 'ringing',
    'call-connected': 'connected',
    'rep-told': 'failed',
    'rep-sees-hang-up': 'hungUp',
    'nothing-follows': 'waiting'
};

/** What the rep sees after the steps. A call that Salesforce does not know of does not ring for the rep. */
export function softphoneAfter(steps: readonly RunStep[]): SoftphoneState {
    const started = steps.some(({ what }) => what === 'rep-sees-call');
    return steps.reduce<SoftphoneState>((state, { what }) => {
        const next = STATES[what];
        const needsStart = what === 'ringing-reported' || what === 'call-connected';
        return next === undefined || (needsStart && !started) ? state : next;
    }, 'idle');
}

/** The constant that the rep's Salesforce was told after the steps; undefined where none was. */
export function toldAfter(steps: readonly RunStep[]): string | undefined {
    return steps.findLast(({ what }) => what === 'rep-told')?.detail;
}
