import becomes from '@salesforce/label/c.Health_Becomes';
import better from '@salesforce/label/c.Health_Better';
import changedTitle from '@salesforce/label/c.Health_ChangedTitle';
import coverageShort from '@salesforce/label/c.Health_CoverageShort';
import freshEvidence from '@salesforce/label/c.Health_FreshEvidence';
import nothingChanged from '@salesforce/label/c.Health_NothingChanged';
import otherChange from '@salesforce/label/c.Health_OtherChange';
import runsTitle from '@salesforce/label/c.Health_RunsTitle';
import score from '@salesforce/label/c.Health_Score';
import scoreDown from '@salesforce/label/c.Health_ScoreDown';
import scoreUp from '@salesforce/label/c.Health_ScoreUp';
import verdict from '@salesforce/label/c.Health_Verdict';
import when from '@salesforce/label/c.Health_When';
import who from '@salesforce/label/c.Health_Who';
import worse from '@salesforce/label/c.Health_Worse';

export const LABELS = {
    becomes,
    better,
    changedTitle,
    coverageShort,
    freshEvidence,
    nothingChanged,
    otherChange,
    runsTitle,
    score,
    scoreDown,
    scoreUp,
    verdict,
    when,
    who,
    worse
} as const;
