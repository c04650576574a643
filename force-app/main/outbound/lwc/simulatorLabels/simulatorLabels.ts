/** @adapter The words of the outbound error simulator that several components use, in the user’s language. */
import actorRep from '@salesforce/label/c.Simulator_Actor_rep';
import actorSalesforce from '@salesforce/label/c.Simulator_Actor_salesforce';
import actorConnector from '@salesforce/label/c.Simulator_Actor_connector';
import actorTelephony from '@salesforce/label/c.Simulator_Actor_telephony';
import actorCallee from '@salesforce/label/c.Simulator_Actor_callee';
import stepNumberDialled from '@salesforce/label/c.Simulator_Step_number_dialled';
import stepDialCalled from '@salesforce/label/c.Simulator_Step_dial_called';
import stepSoftphoneRefused from '@salesforce/label/c.Simulator_Step_softphone_refused';
import stepRequestSent from '@salesforce/label/c.Simulator_Step_request_sent';
import stepRequestSentAgain from '@salesforce/label/c.Simulator_Step_request_sent_again';
import stepRequestLost from '@salesforce/label/c.Simulator_Step_request_lost';
import stepRequestIgnored from '@salesforce/label/c.Simulator_Step_request_ignored';
import stepRequestAcknowledged from '@salesforce/label/c.Simulator_Step_request_acknowledged';
import stepAcknowledgementLost from '@salesforce/label/c.Simulator_Step_acknowledgement_lost';
import stepConnectionRefused from '@salesforce/label/c.Simulator_Step_connection_refused';
import stepRequestGivenUp from '@salesforce/label/c.Simulator_Step_request_given_up';
import stepAnswerLost from '@salesforce/label/c.Simulator_Step_answer_lost';
import stepCallRefused from '@salesforce/label/c.Simulator_Step_call_refused';
import stepCallAccepted from '@salesforce/label/c.Simulator_Step_call_accepted';
import stepCalleeCalled from '@salesforce/label/c.Simulator_Step_callee_called';
import stepCalleeRings from '@salesforce/label/c.Simulator_Step_callee_rings';
import stepCalleeRefused from '@salesforce/label/c.Simulator_Step_callee_refused';
import stepCalleeAnswered from '@salesforce/label/c.Simulator_Step_callee_answered';
import stepRingingReported from '@salesforce/label/c.Simulator_Step_ringing_reported';
import stepCallFailed from '@salesforce/label/c.Simulator_Step_call_failed';
import stepCallConnected from '@salesforce/label/c.Simulator_Step_call_connected';
import stepDeadlinePassed from '@salesforce/label/c.Simulator_Step_deadline_passed';
import stepCallCancelled from '@salesforce/label/c.Simulator_Step_call_cancelled';
import stepDialResolved from '@salesforce/label/c.Simulator_Step_dial_resolved';
import stepDialRejected from '@salesforce/label/c.Simulator_Step_dial_rejected';
import stepHangUpReported from '@salesforce/label/c.Simulator_Step_hang_up_reported';
import stepErrorMapped from '@salesforce/label/c.Simulator_Step_error_mapped';
import stepConnectorActs from '@salesforce/label/c.Simulator_Step_connector_acts';
import stepLogPosted from '@salesforce/label/c.Simulator_Step_log_posted';
import stepEventPosted from '@salesforce/label/c.Simulator_Step_event_posted';
import stepUncaughtError from '@salesforce/label/c.Simulator_Step_uncaught_error';
import stepNothingFollows from '@salesforce/label/c.Simulator_Step_nothing_follows';
import stepRepTold from '@salesforce/label/c.Simulator_Step_rep_told';
import stepRepSeesCall from '@salesforce/label/c.Simulator_Step_rep_sees_call';
import stepRepSeesHangUp from '@salesforce/label/c.Simulator_Step_rep_sees_hang_up';
import outcomeConnected from '@salesforce/label/c.Simulator_Outcome_connected';
import outcomeSoftphoneNotRegistered from '@salesforce/label/c.Simulator_Outcome_softphone_not_registered';
import outcomeServerUnreachable from '@salesforce/label/c.Simulator_Outcome_server_unreachable';
import outcomeServerTimeout from '@salesforce/label/c.Simulator_Outcome_server_timeout';
import outcomeRateExceeded from '@salesforce/label/c.Simulator_Outcome_rate_exceeded';
import outcomeCallerNotPermitted from '@salesforce/label/c.Simulator_Outcome_caller_not_permitted';
import outcomeRepAtCapacity from '@salesforce/label/c.Simulator_Outcome_rep_at_capacity';
import outcomeSystemAtCapacity from '@salesforce/label/c.Simulator_Outcome_system_at_capacity';
import outcomeQueueNotConfigured from '@salesforce/label/c.Simulator_Outcome_queue_not_configured';
import outcomeNumberInvalid from '@salesforce/label/c.Simulator_Outcome_number_invalid';
import outcomeNumberNotE164 from '@salesforce/label/c.Simulator_Outcome_number_not_e164';
import outcomeCountryNotDialable from '@salesforce/label/c.Simulator_Outcome_country_not_dialable';
import outcomeAreaCodeNotDialable from '@salesforce/label/c.Simulator_Outcome_area_code_not_dialable';
import outcomeCalleeBusy from '@salesforce/label/c.Simulator_Outcome_callee_busy';
import outcomeCalleeNoAnswer from '@salesforce/label/c.Simulator_Outcome_callee_no_answer';
import outcomeCalleeDeclined from '@salesforce/label/c.Simulator_Outcome_callee_declined';
import outcomeDeadlinePassed from '@salesforce/label/c.Simulator_Outcome_deadline_passed';
import outcomeNeverSettles from '@salesforce/label/c.Simulator_Outcome_never_settles';
import endingConnected from '@salesforce/label/c.Simulator_Ending_connected';
import endingFailed from '@salesforce/label/c.Simulator_Ending_failed';
import endingHungUp from '@salesforce/label/c.Simulator_Ending_hung_up';
import endingNeverSettles from '@salesforce/label/c.Simulator_Ending_never_settles';
import endingNothingTold from '@salesforce/label/c.Simulator_Ending_nothing_told';
import findingUnknownConstant from '@salesforce/label/c.Simulator_Finding_unknown_constant';
import findingUnknownConstantNearest from '@salesforce/label/c.Simulator_Finding_unknown_constant_nearest';
import findingWrongCase from '@salesforce/label/c.Simulator_Finding_wrong_case';
import findingOtherConstant from '@salesforce/label/c.Simulator_Finding_other_constant';
import findingUnknownCode from '@salesforce/label/c.Simulator_Finding_unknown_code';
import findingAmbiguousCode from '@salesforce/label/c.Simulator_Finding_ambiguous_code';
import findingDuplicateCode from '@salesforce/label/c.Simulator_Finding_duplicate_code';
import findingDisagreement from '@salesforce/label/c.Simulator_Finding_disagreement';
import findingNotAnOutboundFailure from '@salesforce/label/c.Simulator_Finding_not_an_outbound_failure';
import findingUnmappedCode from '@salesforce/label/c.Simulator_Finding_unmapped_code';
import findingFault from '@salesforce/label/c.Simulator_Finding_fault';
import findingNoMapping from '@salesforce/label/c.Simulator_Finding_no_mapping';
import findingTooLarge from '@salesforce/label/c.Simulator_Finding_too_large';
import groupSystem from '@salesforce/label/c.Simulator_Group_system';
import groupRep from '@salesforce/label/c.Simulator_Group_rep';
import groupLimits from '@salesforce/label/c.Simulator_Group_limits';
import groupNumbers from '@salesforce/label/c.Simulator_Group_numbers';
import groupNetwork from '@salesforce/label/c.Simulator_Group_network';
import groupConnector from '@salesforce/label/c.Simulator_Group_connector';
import groupCallee from '@salesforce/label/c.Simulator_Group_callee';
import fieldVendor from '@salesforce/label/c.Simulator_Field_vendor';
import fieldQueueConfigured from '@salesforce/label/c.Simulator_Field_queueConfigured';
import fieldSoftphoneRegistered from '@salesforce/label/c.Simulator_Field_softphoneRegistered';
import fieldMayDialOut from '@salesforce/label/c.Simulator_Field_mayDialOut';
import fieldActiveCalls from '@salesforce/label/c.Simulator_Field_activeCalls';
import fieldCallsPerRep from '@salesforce/label/c.Simulator_Field_callsPerRep';
import fieldCallsOfSystem from '@salesforce/label/c.Simulator_Field_callsOfSystem';
import fieldCallsPerSecond from '@salesforce/label/c.Simulator_Field_callsPerSecond';
import fieldBackgroundCalls from '@salesforce/label/c.Simulator_Field_backgroundCalls';
import fieldBackgroundRate from '@salesforce/label/c.Simulator_Field_backgroundRate';
import fieldHomeCountry from '@salesforce/label/c.Simulator_Field_homeCountry';
import fieldRequiresE164 from '@salesforce/label/c.Simulator_Field_requiresE164';
import fieldAcceptsPossible from '@salesforce/label/c.Simulator_Field_acceptsPossible';
import fieldCountries from '@salesforce/label/c.Simulator_Field_countries';
import fieldDialable from '@salesforce/label/c.Simulator_Field_dialable';
import fieldBarred from '@salesforce/label/c.Simulator_Field_barred';
import fieldLatencyMedian from '@salesforce/label/c.Simulator_Field_latencyMedian';
import fieldLatency95 from '@salesforce/label/c.Simulator_Field_latency95';
import fieldOutage from '@salesforce/label/c.Simulator_Field_outage';
import fieldPacketLoss from '@salesforce/label/c.Simulator_Field_packetLoss';
import fieldDeadline from '@salesforce/label/c.Simulator_Field_deadline';
import fieldDialResolves from '@salesforce/label/c.Simulator_Field_dialResolves';
import fieldAnswers from '@salesforce/label/c.Simulator_Field_answers';
import fieldBusy from '@salesforce/label/c.Simulator_Field_busy';
import fieldNoAnswer from '@salesforce/label/c.Simulator_Field_noAnswer';
import fieldDeclines from '@salesforce/label/c.Simulator_Field_declines';
import choiceNone from '@salesforce/label/c.Simulator_Choice_none';
import choiceRefuses from '@salesforce/label/c.Simulator_Choice_refuses';
import choiceIsSilent from '@salesforce/label/c.Simulator_Choice_is_silent';
import choiceAccepted from '@salesforce/label/c.Simulator_Choice_accepted';
import choiceRinging from '@salesforce/label/c.Simulator_Choice_ringing';
import choiceAnswered from '@salesforce/label/c.Simulator_Choice_answered';
import type { Actor, OutcomeKind } from 'c/callSimulation';
import type { RunEnding, StepKind } from 'c/simulatedRun';

/** Who takes part in a call, as the user knows them. */
export const ACTOR_NAMES: Readonly<Record<Actor, string>> = {
    rep: actorRep,
    salesforce: actorSalesforce,
    connector: actorConnector,
    telephony: actorTelephony,
    callee: actorCallee
};

/** What happens at a step, said of the actor. */
export const STEP_TEXTS: Readonly<Record<StepKind, string>> = {
    'number-dialled': stepNumberDialled,
    'dial-called': stepDialCalled,
    'softphone-refused': stepSoftphoneRefused,
    'request-sent': stepRequestSent,
    'request-sent-again': stepRequestSentAgain,
    'request-lost': stepRequestLost,
    'request-ignored': stepRequestIgnored,
    'request-acknowledged': stepRequestAcknowledged,
    'acknowledgement-lost': stepAcknowledgementLost,
    'connection-refused': stepConnectionRefused,
    'request-given-up': stepRequestGivenUp,
    'answer-lost': stepAnswerLost,
    'call-refused': stepCallRefused,
    'call-accepted': stepCallAccepted,
    'callee-called': stepCalleeCalled,
    'callee-rings': stepCalleeRings,
    'callee-refused': stepCalleeRefused,
    'callee-answered': stepCalleeAnswered,
    'ringing-reported': stepRingingReported,
    'call-failed': stepCallFailed,
    'call-connected': stepCallConnected,
    'deadline-passed': stepDeadlinePassed,
    'call-cancelled': stepCallCancelled,
    'dial-resolved': stepDialResolved,
    'dial-rejected': stepDialRejected,
    'hang-up-reported': stepHangUpReported,
    'error-mapped': stepErrorMapped,
    'connector-acts': stepConnectorActs,
    'log-posted': stepLogPosted,
    'event-posted': stepEventPosted,
    'uncaught-error': stepUncaughtError,
    'nothing-follows': stepNothingFollows,
    'rep-told': stepRepTold,
    'rep-sees-call': stepRepSeesCall,
    'rep-sees-hang-up': stepRepSeesHangUp
};

/** How a simulated call can end. */
export const OUTCOME_NAMES: Readonly<Record<OutcomeKind, string>> = {
    connected: outcomeConnected,
    'softphone-not-registered': outcomeSoftphoneNotRegistered,
    'server-unreachable': outcomeServerUnreachable,
    'server-timeout': outcomeServerTimeout,
    'rate-exceeded': outcomeRateExceeded,
    'caller-not-permitted': outcomeCallerNotPermitted,
    'rep-at-capacity': outcomeRepAtCapacity,
    'system-at-capacity': outcomeSystemAtCapacity,
    'queue-not-configured': outcomeQueueNotConfigured,
    'number-invalid': outcomeNumberInvalid,
    'number-not-e164': outcomeNumberNotE164,
    'country-not-dialable': outcomeCountryNotDialable,
    'area-code-not-dialable': outcomeAreaCodeNotDialable,
    'callee-busy': outcomeCalleeBusy,
    'callee-no-answer': outcomeCalleeNoAnswer,
    'callee-declined': outcomeCalleeDeclined,
    'deadline-passed': outcomeDeadlinePassed,
    'never-settles': outcomeNeverSettles
};

/** How a run ends for the rep. */
export const ENDING_TEXTS: Readonly<Record<RunEnding, string>> = {
    connected: endingConnected,
    failed: endingFailed,
    'hung-up': endingHungUp,
    'never-settles': endingNeverSettles,
    'nothing-told': endingNothingTold
};

/** What is found in a mapping: {0} what it is about, {1} and {2} what else it says. */
export const FINDING_TEXTS = {
    'unknown-constant': findingUnknownConstant,
    'unknown-constant-nearest': findingUnknownConstantNearest,
    'wrong-case': findingWrongCase,
    'other-constant': findingOtherConstant,
    'unknown-code': findingUnknownCode,
    'ambiguous-code': findingAmbiguousCode,
    'duplicate-code': findingDuplicateCode,
    disagreement: findingDisagreement,
    'not-an-outbound-failure': findingNotAnOutboundFailure,
    'unmapped-code': findingUnmappedCode,
    fault: findingFault,
    'no-mapping': findingNoMapping,
    'too-large': findingTooLarge
} as const;

/** The groups of conditions. */
export const GROUP_NAMES = {
    system: groupSystem,
    rep: groupRep,
    limits: groupLimits,
    numbers: groupNumbers,
    network: groupNetwork,
    connector: groupConnector,
    callee: groupCallee
} as const;

/** The conditions. */
export const CONDITION_NAMES = {
    vendor: fieldVendor,
    queueConfigured: fieldQueueConfigured,
    softphoneRegistered: fieldSoftphoneRegistered,
    mayDialOut: fieldMayDialOut,
    activeCalls: fieldActiveCalls,
    callsPerRep: fieldCallsPerRep,
    callsOfSystem: fieldCallsOfSystem,
    callsPerSecond: fieldCallsPerSecond,
    backgroundCalls: fieldBackgroundCalls,
    backgroundRate: fieldBackgroundRate,
    homeCountry: fieldHomeCountry,
    requiresE164: fieldRequiresE164,
    acceptsPossible: fieldAcceptsPossible,
    countries: fieldCountries,
    dialable: fieldDialable,
    barred: fieldBarred,
    latencyMedian: fieldLatencyMedian,
    latency95: fieldLatency95,
    outage: fieldOutage,
    packetLoss: fieldPacketLoss,
    deadline: fieldDeadline,
    dialResolves: fieldDialResolves,
    answers: fieldAnswers,
    busy: fieldBusy,
    noAnswer: fieldNoAnswer,
    declines: fieldDeclines
} as const;

/** The values of conditions that are chosen. */
export const CHOICE_NAMES = {
    none: choiceNone,
    refuses: choiceRefuses,
    'is-silent': choiceIsSilent,
    accepted: choiceAccepted,
    ringing: choiceRinging,
    answered: choiceAnswered
} as const;
