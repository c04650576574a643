import type { ScheduleRole } from './findings';
import type { AsyncApexJob, CronTrigger } from './model';

/** How the jobs of the package are told from others. */
export interface OwnershipOptions {
    /** Namespaces of the package. */
    readonly namespaces?: readonly string[];
    /** Classes that an admin knows to be of the package; its class names are not published. */
    readonly classNames?: readonly string[];
}

const PACKAGE_NAME = /agent[\s_]?connect|stella[\s_]?connect/i;
const DEFAULT_NAMESPACES = ['StellaConnect'];
const ROLES: readonly (readonly [ScheduleRole, RegExp])[] = [
    ['job-monitor', /monitor/i],
    ['data-return', /data[\s_]?return/i],
    ['service-recovery', /service[\s_]?recovery/i],
    ['sender', /sender|send[\s_]?request/i]
];

/** Whether a schedule is one of the package, by its name. */
export function isPackageSchedule({ name }: CronTrigger): boolean {
    return PACKAGE_NAME.test(name);
}

/** What a schedule of the package does, by its name; null where the name does not tell. */
export function roleOfSchedule({ name }: CronTrigger): ScheduleRole | null {
    return ROLES.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/** Tells the jobs of the package: by namespace, class, name or the schedule that started them. */
export class JobOwnership {
    private readonly namespaces: ReadonlySet<string>;
    private readonly classNames: ReadonlySet<string>;
    private readonly scheduleIds: ReadonlySet<string>;
    private readonly known = new Map<string, boolean>();

    constructor(schedules: readonly CronTrigger[], options: OwnershipOptions) {
        const lower = (names: readonly string[]): Set<string> =>
            new Set(names.map((name) => name.toLowerCase()));
        this.namespaces = lower(options.namespaces ?? DEFAULT_NAMESPACES);
        this.classNames = lower(options.classNames ?? []);
        this.scheduleIds = new Set(
            schedules
                .filter(isPackageSchedule)
                .flatMap(({ id }) => (id === null ? [] : [id.slice(0, 15)]))
        );
    }

    owns({ apexClass, namespace, cronTriggerId }: AsyncApexJob): boolean {
        if (cronTriggerId !== null && this.scheduleIds.has(cronTriggerId.slice(0, 15))) {
            return true;
        }
        const name = `${namespace ?? ''}.${apexClass ?? ''}`;
        const known = this.known.get(name);
        if (known !== undefined) {
            return known;
        }
        const [prefix = '', own] = (apexClass ?? '').toLowerCase().split('.');
        const owns =
            this.namespaces.has((namespace ?? '').toLowerCase()) ||
            (own !== undefined && this.namespaces.has(prefix)) ||
            this.classNames.has((apexClass ?? '').toLowerCase()) ||
            this.classNames.has(own ?? '') ||
            PACKAGE_NAME.test(name);
        this.known.set(name, owns);
        return owns;
    }
}
