import { DIAL_RESOLUTIONS, VENDOR_IDS } from 'c/callSimulation';
import type { CallConditions, Outage } from 'c/callSimulation';
import type { ConditionField } from './fieldKinds';
import { choice, count, flag, list, share } from './fieldKinds';

const NO_OUTAGE = 'none';
export const OUTAGE_CHOICES = [NO_OUTAGE, 'refuses', 'is-silent'] as const;

function outageOf(value: string): Outage | null {
    return value === 'refuses' || value === 'is-silent'
        ? { answer: value, from: 0, to: null }
        : null;
}

function latency({ server }: CallConditions): { median: number; percentile95: number } {
    return server.latency.kind === 'log-normal'
        ? server.latency
        : { median: 120, percentile95: 400 };
}

/** The conditions that can be edited, group by group. */
export const CONDITION_FIELDS: readonly ConditionField[] = [
    choice(
        'system',
        'vendor',
        VENDOR_IDS,
        (c) => c.vendor,
        (c, value) => ({ ...c, vendor: VENDOR_IDS.find((known) => known === value) ?? c.vendor })
    ),
    flag(
        'system',
        'queueConfigured',
        (c) => c.outboundQueueConfigured,
        (c, value) => ({ ...c, outboundQueueConfigured: value })
    ),
    share(
        'rep',
        'softphoneRegistered',
        (c) => c.rep.softphoneRegistered,
        (c, value) => ({ ...c, rep: { ...c.rep, softphoneRegistered: value } })
    ),
    flag(
        'rep',
        'mayDialOut',
        (c) => c.rep.mayDialOut,
        (c, value) => ({ ...c, rep: { ...c.rep, mayDialOut: value } })
    ),
    count(
        'rep',
        'activeCalls',
        (c) => c.rep.activeCalls,
        (c, value) => ({ ...c, rep: { ...c.rep, activeCalls: value ?? 0 } })
    ),
    count(
        'limits',
        'callsPerRep',
        (c) => c.limits.callsPerRep,
        (c, value) => ({ ...c, limits: { ...c.limits, callsPerRep: value } })
    ),
    count(
        'limits',
        'callsOfSystem',
        (c) => c.limits.callsOfSystem,
        (c, value) => ({ ...c, limits: { ...c.limits, callsOfSystem: value } })
    ),
    count(
        'limits',
        'callsPerSecond',
        (c) => c.limits.callsPerSecond,
        (c, value) => ({ ...c, limits: { ...c.limits, callsPerSecond: value } })
    ),
    count(
        'limits',
        'backgroundCalls',
        (c) => c.background.callsOfSystem,
        (c, value) => ({ ...c, background: { ...c.background, callsOfSystem: value ?? 0 } })
    ),
    count(
        'limits',
        'backgroundRate',
        (c) => c.background.callsPerSecond,
        (c, value) => ({ ...c, background: { ...c.background, callsPerSecond: value ?? 0 } })
    ),
    list(
        'numbers',
        'homeCountry',
        (c) => [c.dialPlan.homeCountry],
        (c, value) => ({ ...c, dialPlan: { ...c.dialPlan, homeCountry: value?.[0] ?? '' } })
    ),
    flag(
        'numbers',
        'requiresE164',
        (c) => c.dialPlan.requiresE164,
        (c, value) => ({ ...c, dialPlan: { ...c.dialPlan, requiresE164: value } })
    ),
    flag(
        'numbers',
        'acceptsPossible',
        (c) => c.dialPlan.acceptsPossible,
        (c, value) => ({ ...c, dialPlan: { ...c.dialPlan, acceptsPossible: value } })
    ),
    list(
        'numbers',
        'countries',
        (c) => c.dialPlan.countries,
        (c, value) => ({ ...c, dialPlan: { ...c.dialPlan, countries: value } })
    ),
    list(
        'numbers',
        'dialable',
        (c) => c.dialPlan.areaCodes.dialable,
        (c, value) => ({
            ...c,
            dialPlan: { ...c.dialPlan, areaCodes: { ...c.dialPlan.areaCodes, dialable: value } }
        })
    ),
    list(
        'numbers',
        'barred',
        (c) => c.dialPlan.areaCodes.barred,
        (c, value) => ({
            ...c,
            dialPlan: { ...c.dialPlan, areaCodes: { ...c.dialPlan.areaCodes, barred: value ?? [] } }
        })
    ),
    count(
        'network',
        'latencyMedian',
        (c) => latency(c).median,
        (c, value) => ({
            ...c,
            server: {
                ...c.server,
                latency: { ...latency(c), kind: 'log-normal', median: value ?? 0 }
            }
        })
    ),
    count(
        'network',
        'latency95',
        (c) => latency(c).percentile95,
        (c, value) => ({
            ...c,
            server: {
                ...c.server,
                latency: { ...latency(c), kind: 'log-normal', percentile95: value ?? 0 }
            }
        })
    ),
    choice(
        'network',
        'outage',
        OUTAGE_CHOICES,
        (c) => c.server.outage?.answer ?? NO_OUTAGE,
        (c, value) => ({ ...c, server: { ...c.server, outage: outageOf(value) } })
    ),
    share(
        'network',
        'packetLoss',
        (c) => c.network.packetLoss,
        (c, value) => ({ ...c, network: { ...c.network, packetLoss: value } })
    ),
    count(
        'connector',
        'deadline',
        (c) => c.connector.deadlineMilliseconds,
        (c, value) => ({ ...c, connector: { ...c.connector, deadlineMilliseconds: value } })
    ),
    choice(
        'connector',
        'dialResolves',
        DIAL_RESOLUTIONS,
        (c) => c.connector.dialResolves,
        (c, value) => ({
            ...c,
            connector: {
                ...c.connector,
                dialResolves:
                    DIAL_RESOLUTIONS.find((known) => known === value) ?? c.connector.dialResolves
            }
        })
    ),
    count(
        'callee',
        'answers',
        (c) => c.callee.weights.answers,
        (c, value) => ({
            ...c,
            callee: { ...c.callee, weights: { ...c.callee.weights, answers: value ?? 0 } }
        })
    ),
    count(
        'callee',
        'busy',
        (c) => c.callee.weights.busy,
        (c, value) => ({
            ...c,
            callee: { ...c.callee, weights: { ...c.callee.weights, busy: value ?? 0 } }
        })
    ),
    count(
        'callee',
        'noAnswer',
        (c) => c.callee.weights.noAnswer,
        (c, value) => ({
            ...c,
            callee: { ...c.callee, weights: { ...c.callee.weights, noAnswer: value ?? 0 } }
        })
    ),
    count(
        'callee',
        'declines',
        (c) => c.callee.weights.declines,
        (c, value) => ({
            ...c,
            callee: { ...c.callee, weights: { ...c.callee.weights, declines: value ?? 0 } }
        })
    )
];
