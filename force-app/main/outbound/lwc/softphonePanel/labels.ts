import idle from '@salesforce/label/c.Simulator_SoftphoneIdle';
import dialling from '@salesforce/label/c.Simulator_SoftphoneDialling';
import ringing from '@salesforce/label/c.Simulator_SoftphoneRinging';
import connected from '@salesforce/label/c.Simulator_SoftphoneConnected';
import failed from '@salesforce/label/c.Simulator_SoftphoneFailed';
import hungUp from '@salesforce/label/c.Simulator_SoftphoneHungUp';
import waiting from '@salesforce/label/c.Simulator_SoftphoneWaiting';
import told from '@salesforce/label/c.Simulator_SoftphoneTold';
import customError from '@salesforce/label/c.Simulator_SoftphoneCustomError';
import wording from '@salesforce/label/c.Simulator_SoftphoneWording';
import documented from '@salesforce/label/c.Simulator_SoftphoneDocumented';
import unpublished from '@salesforce/label/c.Simulator_SoftphoneUnpublished';

export const LABELS = {
    idle,
    dialling,
    ringing,
    connected,
    failed,
    hungUp,
    waiting,
    told,
    customError,
    wording,
    documented,
    unpublished
} as const;
