import type { CheckTexts } from 'c/agentConnectChecks';
import { JOB_CHECK_TEXTS } from './jobCheckTexts';
import { RECORD_CHECK_TEXTS } from './recordCheckTexts';
import { SETTING_CHECK_TEXTS } from './settingCheckTexts';

/** What each check says. */
export const CHECK_TEXTS: CheckTexts = {
    ...RECORD_CHECK_TEXTS,
    ...JOB_CHECK_TEXTS,
    ...SETTING_CHECK_TEXTS
};
