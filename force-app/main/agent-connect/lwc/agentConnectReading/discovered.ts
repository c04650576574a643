import { fieldName, findField, findObject, NO_OVERRIDES } from 'c/agentConnectDiscovery';
import type { ObjectRole } from 'c/agentConnectDiscovery';
import type { OrgKnowledge } from './identify';

/** API names that discovery makes out by itself, whatever an admin named; what it does not find is not there. */
export interface DiscoveredNames {
    readonly requestsObject?: string | undefined;
    readonly responsesObject?: string | undefined;
    readonly sendAtField?: string | undefined;
}

function objectName(role: ObjectRole, { items, answers }: OrgKnowledge): string | undefined {
    const found = findObject(role, items, answers);
    return found.status === 'found' ? found.value.apiName : undefined;
}

/** The names that hold where an admin names none. */
export function discoverNames(knowledge: OrgKnowledge, baseObject: string): DiscoveredNames {
    const base = knowledge.answers.find(
        (answer) => answer.status === 'readable' && answer.info.apiName === baseObject
    );
    return {
        requestsObject: objectName('requests', knowledge),
        responsesObject: objectName('responses', knowledge),
        sendAtField:
            base?.status === 'readable'
                ? fieldName(findField('send-at', base.info, NO_OVERRIDES, baseObject))
                : undefined
    };
}
