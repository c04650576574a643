/** The static resources of the catalog, by what they hold. */
import agentConnect from '@salesforce/resourceUrl/errorPackAgentConnect';
import connect from '@salesforce/resourceUrl/errorPackConnect';
import cpaas from '@salesforce/resourceUrl/errorPackCpaas';
import cti from '@salesforce/resourceUrl/errorPackCti';
import finesse from '@salesforce/resourceUrl/errorPackFinesse';
import finesseCf from '@salesforce/resourceUrl/errorPackFinesseCf';
import genesys from '@salesforce/resourceUrl/errorPackGenesys';
import http from '@salesforce/resourceUrl/errorPackHttp';
import mgcp from '@salesforce/resourceUrl/errorPackMgcp';
import pererr from '@salesforce/resourceUrl/errorPackPererr';
import q850 from '@salesforce/resourceUrl/errorPackQ850';
import ringcentral from '@salesforce/resourceUrl/errorPackRingcentral';
import salesforce from '@salesforce/resourceUrl/errorPackSalesforce';
import sip from '@salesforce/resourceUrl/errorPackSip';
import twilio from '@salesforce/resourceUrl/errorPackTwilio';
import uccx from '@salesforce/resourceUrl/errorPackUccx';
import vonage from '@salesforce/resourceUrl/errorPackVonage';
import custom from '@salesforce/resourceUrl/customErrorPack';
import relations from '@salesforce/resourceUrl/errorRelations';
import type { BuiltInPackId } from 'c/errorCatalog';

/** Where each built-in pack is. */
export const PACK_URLS: Readonly<Record<BuiltInPackId, string>> = {
    salesforce,
    sip,
    q850,
    finesse,
    'finesse-cf': finesseCf,
    pererr,
    cti,
    uccx,
    cpaas,
    twilio,
    connect,
    genesys,
    vonage,
    ringcentral,
    http,
    mgcp,
    'agent-connect': agentConnect
};

export const CUSTOM_PACK_URL = custom;
export const RELATIONS_URL = relations;
