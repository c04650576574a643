import { answer } from '../org/answers';
import { localOrg } from '../org/org';

/** The tabs of the local org. */
export class getNavItems {
    private readonly callback: (result: unknown) => void;

    constructor(callback: (result: unknown) => void) {
        this.callback = callback;
        callback({ data: undefined, error: undefined });
    }

    connect(): void {}

    update(): void {
        const navItems = localOrg().tabs.map(({ label, developerName, objectApiName }) => ({
            label,
            developerName,
            objectApiName: objectApiName ?? null,
            itemType: objectApiName === undefined ? 'Aura' : 'Entity',
            pageReference: {
                type: 'standard__navItemPage',
                attributes: { apiName: developerName },
                state: {}
            }
        }));
        void Promise.resolve().then(() => {
            answer(() =>
                this.callback({ data: { navItems, nextPageUrl: null }, error: undefined })
            );
        });
    }

    disconnect(): void {}
}
