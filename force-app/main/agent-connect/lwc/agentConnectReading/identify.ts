import type { PackageProfile } from 'c/agentConnectChecks';
import {
    configurationTab,
    ConfirmedObject,
    fieldCandidates,
    fieldName,
    findField,
    findObject,
    objectsToAskFor,
    sightPackage
} from 'c/agentConnectDiscovery';
import type {
    ConfirmedField,
    FieldRole,
    NameOverrides,
    NavItem,
    ObjectAnswer,
    ObjectInfo,
    ObjectRole
} from 'c/agentConnectDiscovery';
import { discoverNames } from './discovered';
import type { DiscoveredNames } from './discovered';

/** What an admin may set. */
export interface ReadingSettings {
    /** API name of the object that surveys are sent for, such as Case. */
    readonly baseObject: string;
    readonly overrides: NameOverrides;
    /** As Installed Packages shows it; may be empty. */
    readonly packageVersion: string;
    readonly thresholdMinutes: number;
    readonly windowDays: number;
}

/** What the org says of its tabs and objects. */
export interface OrgKnowledge {
    readonly items: readonly NavItem[];
    readonly answers: readonly ObjectAnswer[];
}

/** The object that surveys are sent for, with the fields that could be made out. */
export interface BaseObject {
    readonly object: ConfirmedObject;
    /** `missing`: an admin named it, and this user sees none of that name. */
    readonly sendAtStatus: 'present' | 'missing' | 'not-identified';
    readonly sendAt: ConfirmedField | undefined;
    readonly closedAt: ConfirmedField | undefined;
    readonly emails: readonly ConfirmedField[];
}

/** The package's requests, with the fields that could be made out. */
export interface RequestObject {
    readonly object: ConfirmedObject;
    readonly createdAt: ConfirmedField;
    readonly successful: ConfirmedField | undefined;
    readonly error: ConfirmedField | undefined;
    readonly record: ConfirmedField | undefined;
}

/** The package's responses, with the fields that survey answers come into. */
export interface ResponseObject {
    readonly object: ConfirmedObject;
    readonly createdAt: ConfirmedField;
    readonly fields: readonly ConfirmedField[];
}

/** The tabs of the package that this user sees, as NavigationMixin takes them. */
export interface PackageTabs {
    readonly configuration: unknown;
    readonly requests: unknown;
    readonly responses: unknown;
}

/** Everything that could be made out. */
export interface IdentifiedOrg {
    readonly profile: PackageProfile;
    readonly base: BaseObject | undefined;
    readonly requests: RequestObject | undefined;
    readonly responses: ResponseObject | undefined;
    readonly tabs: PackageTabs;
    readonly discovered: DiscoveredNames;
}

/** Fields of a response whose emptiness is worth counting: more than that is noise. */
const MOST_RESPONSE_FIELDS = 60;

/** The API names to ask getObjectInfos for. */
export function namesToAskFor(
    items: readonly NavItem[],
    { baseObject, overrides }: ReadingSettings
): readonly string[] {
    return objectsToAskFor(items, [baseObject], overrides);
}

function infoOf(answers: readonly ObjectAnswer[], apiName: string): ObjectInfo | undefined {
    const found = answers.find(
        (answer) => answer.status === 'readable' && answer.info.apiName === apiName
    );
    return found?.status === 'readable' ? found.info : undefined;
}

function identifyBase(
    { answers }: OrgKnowledge,
    { baseObject, overrides }: ReadingSettings
): BaseObject | undefined {
    const info = infoOf(answers, baseObject);
    const object = info && ConfirmedObject.of(info);
    if (!info || !object) {
        return undefined;
    }
    const confirmed = (role: FieldRole): ConfirmedField | undefined =>
        object.field(fieldName(findField(role, info, overrides, baseObject)) ?? '');
    const sendAt = findField('send-at', info, overrides, baseObject);
    return {
        object,
        sendAtStatus:
            sendAt.status === 'override-missing'
                ? 'missing'
                : fieldName(sendAt) === undefined
                  ? 'not-identified'
                  : 'present',
        sendAt: confirmed('send-at'),
        closedAt: confirmed('closed-at'),
        emails: fieldCandidates(info, 'customer-email')
            .map(({ apiName }) => object.field(apiName))
            .filter((field) => field !== undefined)
    };
}

function findRole(
    role: ObjectRole,
    { items, answers }: OrgKnowledge,
    { overrides }: ReadingSettings
): { info: ObjectInfo; object: ConfirmedObject; createdAt: ConfirmedField } | undefined {
    const found = findObject(role, items, answers, overrides);
    const object = found.status === 'found' ? ConfirmedObject.of(found.value) : undefined;
    const createdAt = object?.field('CreatedDate');
    return found.status === 'found' && object && createdAt
        ? { info: found.value, object, createdAt }
        : undefined;
}

function identifyRequests(
    knowledge: OrgKnowledge,
    settings: ReadingSettings
): RequestObject | undefined {
    const found = findRole('requests', knowledge, settings);
    if (!found) {
        return undefined;
    }
    const { info, object, createdAt } = found;
    const confirmed = (role: FieldRole): ConfirmedField | undefined =>
        object.field(
            fieldName(findField(role, info, settings.overrides, settings.baseObject)) ?? ''
        );
    return {
        object,
        createdAt,
        successful: confirmed('request-successful'),
        error: confirmed('request-error'),
        record: confirmed('request-record')
    };
}

function identifyResponses(
    knowledge: OrgKnowledge,
    settings: ReadingSettings
): ResponseObject | undefined {
    const found = findRole('responses', knowledge, settings);
    if (!found) {
        return undefined;
    }
    const { info, object, createdAt } = found;
    const fields = [...info.fields.values()]
        .filter(({ custom }) => custom)
        .map(({ apiName }) => object.field(apiName))
        .filter((field) => field !== undefined)
        .slice(0, MOST_RESPONSE_FIELDS);
    return { object, createdAt, fields };
}

function profileOf(knowledge: OrgKnowledge, settings: ReadingSettings): PackageProfile {
    const { items, answers } = knowledge;
    const sighting = sightPackage(items, answers, settings.packageVersion);
    return sighting.status === 'found'
        ? { status: 'found', generation: sighting.generation, version: sighting.version }
        : sighting;
}

function tabOf(items: readonly NavItem[], object: string | undefined): unknown {
    return items.find(({ objectApiName }) => objectApiName === object)?.pageReference;
}

/** Makes out the package and its names. What cannot be made out is undefined and never guessed. */
export function identifyOrg(knowledge: OrgKnowledge, settings: ReadingSettings): IdentifiedOrg {
    const { items } = knowledge;
    const requests = identifyRequests(knowledge, settings);
    const responses = identifyResponses(knowledge, settings);
    return {
        profile: profileOf(knowledge, settings),
        base: identifyBase(knowledge, settings),
        requests,
        responses,
        tabs: {
            configuration: configurationTab(items)?.pageReference,
            requests: requests && tabOf(items, requests.object.apiName),
            responses: responses && tabOf(items, responses.object.apiName)
        },
        discovered: discoverNames(knowledge, settings.baseObject)
    };
}
