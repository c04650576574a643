import { cpus, loadavg, totalmem } from 'node:os';

/** Where figures come from. */
export interface Machine {
    readonly cpu: string;
    readonly cores: number;
    readonly memoryGigabytes: number;
    readonly node: string;
    readonly platform: string;
    /** Processes that waited for a core during the last minute before the run. */
    readonly load: number;
    readonly date: string;
}

export function describeMachine(): Machine {
    const processors = cpus();
    return {
        cpu: processors[0]?.model.trim() ?? 'unknown',
        cores: processors.length,
        memoryGigabytes: Math.round(totalmem() / 2 ** 30),
        node: process.version,
        platform: `${process.platform} ${process.arch}`,
        load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
        date: new Date().toISOString()
    };
}
