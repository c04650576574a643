import { readStored, writeStored } from 'c/browserStore';
import { readSettingValues } from 'c/checklistSettings';
import type { SettingValues } from 'c/checklistSettings';

const NAME = 'agent-connect-health-settings';

/** The settings that this browser keeps; what makes no sense is left out. */
export function readKeptSettings(): SettingValues {
    return readSettingValues(readStored(NAME));
}

/** Keeps settings in this browser. @returns whether the browser did */
export function keepSettings(values: SettingValues): boolean {
    return writeStored(NAME, readSettingValues(values));
}
