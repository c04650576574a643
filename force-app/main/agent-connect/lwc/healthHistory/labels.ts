import andMore from '@salesforce/label/c.Health_MoreFaults';
import becomes from '@salesforce/label/c.Health_Becomes';
import better from '@salesforce/label/c.Health_Better';
import changedFrom from '@salesforce/label/c.Health_ChangedFrom';
import changedTitle from '@salesforce/label/c.Health_ChangedTitle';
import check from '@salesforce/label/c.Health_Check';
import coverageShort from '@salesforce/label/c.Health_CoverageShort';
import decided from '@salesforce/label/c.Health_Decided';
import decidedBy from '@salesforce/label/c.Health_DecidedBy';
import decisionsTitle from '@salesforce/label/c.Health_DecisionsTitle';
import freshEvidence from '@salesforce/label/c.Health_FreshEvidence';
import nothingChanged from '@salesforce/label/c.Health_NothingChanged';
import otherChange from '@salesforce/label/c.Health_OtherChange';
import runsTitle from '@salesforce/label/c.Health_RunsTitle';
import score from '@salesforce/label/c.Health_Score';
import scoreDown from '@salesforce/label/c.Health_ScoreDown';
import scoreUp from '@salesforce/label/c.Health_ScoreUp';
import takenBack from '@salesforce/label/c.Health_TakenBack';
import verdict from '@salesforce/label/c.Health_Verdict';
import whatChanged from '@salesforce/label/c.Health_WhatChanged';
import when from '@salesforce/label/c.Health_When';
import who from '@salesforce/label/c.Health_Who';
import worse from '@salesforce/label/c.Health_Worse';

export const LABELS = {
    andMore,
    becomes,
    better,
    changedFrom,
    changedTitle,
    check,
    coverageShort,
    decided,
    decidedBy,
    decisionsTitle,
    freshEvidence,
    nothingChanged,
    otherChange,
    runsTitle,
    score,
    scoreDown,
    scoreUp,
    takenBack,
    verdict,
    whatChanged,
    when,
    who,
    worse
} as const;
