import kind from '@salesforce/label/c.Simulator_ChooseKind';
import kindError from '@salesforce/label/c.Simulator_ChooseKindError';
import kindPayload from '@salesforce/label/c.Simulator_ChooseKindPayload';
import kindCase from '@salesforce/label/c.Simulator_ChooseKindCase';
import kindDial from '@salesforce/label/c.Simulator_ChooseKindDial';
import dialResolved from '@salesforce/label/c.Simulator_ChooseDialResolved';
import caseLabel from '@salesforce/label/c.Simulator_ChooseCaseLabel';

export const LABELS = {
    kind,
    kindError,
    kindPayload,
    kindCase,
    kindDial,
    dialResolved,
    caseLabel
} as const;
