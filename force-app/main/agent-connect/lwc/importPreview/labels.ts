import alsoFound from '@salesforce/label/c.Health_AlsoFound';
import answerFirst from '@salesforce/label/c.Health_AnswerFirst';
import becomes from '@salesforce/label/c.Health_Becomes';
import dateQuestion from '@salesforce/label/c.Health_DateQuestion';
import endpointNoted from '@salesforce/label/c.Health_EndpointNoted';
import endpointRight from '@salesforce/label/c.Health_EndpointRight';
import endpointWrong from '@salesforce/label/c.Health_EndpointWrong';
import faults from '@salesforce/label/c.Health_Faults';
import fix from '@salesforce/label/c.Health_Fix';
import foundEndpoints from '@salesforce/label/c.Health_FoundEndpoints';
import foundJobs from '@salesforce/label/c.Health_FoundJobs';
import foundText from '@salesforce/label/c.Health_FoundText';
import itSays from '@salesforce/label/c.Health_ItSays';
import jobsFound from '@salesforce/label/c.Health_JobsFound';
import mixedDates from '@salesforce/label/c.Health_MixedDates';
import moreFaults from '@salesforce/label/c.Health_MoreFaults';
import noRows from '@salesforce/label/c.Health_NoRows';
import noStatusChange from '@salesforce/label/c.Health_NoStatusChange';
import noneOfPackage from '@salesforce/label/c.Health_NoneOfPackage';
import notUnderstood from '@salesforce/label/c.Health_NotUnderstood';
import nothingThere from '@salesforce/label/c.Health_NothingThere';
import ofSteps from '@salesforce/label/c.Health_OfSteps';
import onlyPart from '@salesforce/label/c.Health_OnlyPart';
import provesNothing from '@salesforce/label/c.Health_ProvesNothing';
import rootCause from '@salesforce/label/c.Health_RootCause';
import rowFault from '@salesforce/label/c.Health_RowFault';
import rowsRead from '@salesforce/label/c.Health_RowsRead';
import schedulesFound from '@salesforce/label/c.Health_SchedulesFound';
import suspect from '@salesforce/label/c.Health_Suspect';
import suspects from '@salesforce/label/c.Health_Suspects';
import whatChanges from '@salesforce/label/c.Health_WhatChanges';
import whichClasses from '@salesforce/label/c.Health_WhichClasses';
import whichQuery from '@salesforce/label/c.Health_WhichQuery';
import queryOfSchedules from '@salesforce/label/c.Health_QueryOfSchedules';
import queryOfJobs from '@salesforce/label/c.Health_QueryOfJobs';
import datesRead from '@salesforce/label/c.Health_DatesRead';
import asYourLocale from '@salesforce/label/c.Health_AsYourLocale';
import onlyBeginning from '@salesforce/label/c.Health_OnlyBeginning';
import noteUnlistedSubdomain from '@salesforce/label/c.Health_EndpointNote_unlisted_subdomain';
import notePackageBeforeChange from '@salesforce/label/c.Health_EndpointNote_package_before_change';
import notePackageBetween from '@salesforce/label/c.Health_EndpointNote_package_between';
import noteDataCenter from '@salesforce/label/c.Health_EndpointNote_data_center';

export const LABELS = {
    alsoFound,
    answerFirst,
    becomes,
    dateQuestion,
    endpointNoted,
    endpointRight,
    endpointWrong,
    faults,
    fix,
    foundEndpoints,
    foundJobs,
    foundText,
    itSays,
    jobsFound,
    mixedDates,
    moreFaults,
    noRows,
    noStatusChange,
    noneOfPackage,
    notUnderstood,
    nothingThere,
    ofSteps,
    onlyPart,
    provesNothing,
    rootCause,
    rowFault,
    rowsRead,
    schedulesFound,
    suspect,
    suspects,
    whatChanges,
    whichClasses,
    whichQuery,
    queryOfSchedules,
    queryOfJobs,
    datesRead,
    asYourLocale,
    onlyBeginning,
    noteUnlistedSubdomain,
    notePackageBeforeChange,
    notePackageBetween,
    noteDataCenter
} as const;
