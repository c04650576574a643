/** Which words give away whose text it is, as data. */
import type { Layer } from 'c/errorCatalog';

/** Words, in small letters, that only texts of a vendor or protocol have. Keys are pack ids, or vendors without a pack. */
const VENDOR_WORDS: Readonly<Record<string, string>> = {
    twilio: 'twilio twiml twimlapp more_info moreinfo callsid accountsid taskrouter flex debugger voiceactivity registrationlistener registrationexception callexception callinvite',
    connect:
        'amazon awsclient awsapps amazonaws amazonconnect connectstreams ccp botocore boto3 startoutboundvoicecontact ' +
        'createoutboundcontact acceptcontact clearcontact softphoneenabled setconfiguration getconfiguration softphoneerror softphoneerrortype softphoneerrortypes onsoftphoneerror contactid',
    genesys:
        'genesys genesyscloud purecloud mypurecloud ininedgecontrol inin messagewithparams messageparams pureconnect contextid',
    vonage: 'vonage nexmo ncco conversation_uuid vapi',
    ringcentral: 'ringcentral ringout glip cmn oau',
    telnyx: 'texml telnyx telnyx_error call_control_id call_leg_id',
    signalwire: 'signalwire relay swml',
    plivo: 'plivo',
    bandwidth: 'bandwidth',
    sinch: 'sinch',
    infobip: 'infobip',
    zoom: 'zoom',
    cpaas: 'cpaas restcomm rcml mavenir telestax',
    pererr: 'pererr peripheral jtapi teldrive',
    cti: 'e_cti ctisvr ctiserver ctios cti failure_conf failureconf',
    'finesse-cf': 'control_failure_conf controlfailureconf control_failure ctioscontrolfailure',
    uccx: 'uccx ccx',
    finesse:
        'finesse apierrors apierror toaddress fromaddress targetmediaaddress requestedaction mediaproperties',
    salesforce: 'voice_error_type salesforce scv servicecloudvoice',
    mgcp: 'mgcp crcx dlcx rqnt'
};

/** Words that speak of one of the protocols whose numbers clash. */
const PROTOCOL_WORDS: Readonly<Record<string, string>> = {
    sip:
        'sip sips invite pjsip jssip sipjs sofia mod_sofia chan_sip res_pjsip kamailio opensips sbc uac uas cseq ' +
        'sbcs rfc3261 rfc3398 byoc asterisk freeswitch freepbx cube sipp rport reinvite invites bye register registration registering registrar stir shaken',
    telephony:
        'call calls called calling dial dialing dialed dialled callee caller ringing rings ring pbx voip mobile mobiles campaign microphone headset headsets hotline hotlines callers unallocated terminating originating dialler dialer cdr cdrs operador operadora opérateur operateur operatore provedor proveedor anbieter netzbetreiber centralino provider providers anlage telefonanlage centralita hangup congested congestion chanunavail dialstatus app_dial trunk trunks softphone ' +
        'carrier phone phones outbound inbound webrtc telephony provider gateway interconnect ' +
        'ruf rufe rufen rufaufbau vermittlung troncal tronc ' +
        'llamada llamadas llamar anruf anrufe anrufen telefonie internettelefonie rufnummer teilnehmer appel appels abonné abonado abonada llamante chiamata chiamate chamada chamadas ' +
        'dialled redial',
    q850: 'q850 q.850 isdn isup pri q931 q.931 hangupcause hangup_cause span libpri ss7',
    http: 'http api apis webhook webhooks endpoint endpoints twirp oauth websocket websockets jmeter curl axios restapi statuscode url json payload parameter parameters attribute attributes'
};

function table(words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
    return new Map(
        Object.entries(words).flatMap(([id, list]) =>
            list.split(' ').map((word): [string, string] => [word, id])
        )
    );
}

/** Words that name the pack of a number right beside them. */
const PACK_WORDS: Readonly<Record<string, string>> = {
    sip: 'sip invite pjsip sip/2.0',
    q850: 'q.850 q850 isdn isup sup q.931 q931 hangup hangupcause hangup_cause',
    http: 'http api httperror httpexception httpstatus',
    cpaas: 'cpaas rcml restcomm',
    twilio: 'twilio twilioerror twilioexception',
    'finesse-cf': 'cf',
    pererr: 'pererr peripheral jtapi peripheralerror peripheralerrorcode',
    cti: 'cti e_cti ctios failure_conf failureconf failure_event',
    uccx: 'uccx ccx',
    mgcp: 'mgcp',
    telnyx: 'telnyx',
    vonage: 'vonage nexmo'
};

const VENDOR_OF_WORD = table(VENDOR_WORDS);
const PROTOCOL_OF_WORD = table(PROTOCOL_WORDS);
export const PACK_OF_WORD = table(PACK_WORDS);
/** PJSIP's own constants and modules: PJSIP_INV_STATE_DISCONNECTED. */
const SIP_BEGINNING = 'pjsip';

/** The protocol that a word, in small letters, speaks of. */
export function protocolOf(word: string): string | undefined {
    return PROTOCOL_OF_WORD.get(word) ?? (word.startsWith(SIP_BEGINNING) ? 'sip' : undefined);
}

/** Beginnings that say the same, for class and package names such as TwilioRestException. */
const BEGINNINGS: Readonly<Record<string, string>> = {
    twilio: 'twilio',
    vonage: 'vonage',
    nexmo: 'vonage',
    telnyx: 'telnyx',
    genesys: 'genesys',
    purecloud: 'genesys',
    signalwire: 'signalwire',
    ringcentral: 'ringcentral',
    amazon: 'connect',
    restcomm: 'cpaas'
};
const VENDOR_NAMES: ReadonlySet<string> = new Set(Object.keys(BEGINNINGS));
const HEAD_LENGTH = 5;
const OF_HEAD: ReadonlyMap<string, readonly [beginning: string, vendor: string]> = new Map(
    Object.entries(BEGINNINGS).map((pair) => [pair[0].slice(0, HEAD_LENGTH), pair])
);

/** The vendor that a word, in small letters, names by itself or by how it begins. */
export function vendorOf(word: string): string | undefined {
    const known = VENDOR_OF_WORD.get(word);
    if (known !== undefined || word.length <= HEAD_LENGTH) {
        return known;
    }
    // Services_Twilio_RestException: the vendor is a part of the name.
    const part = word.includes('_') && word.split('_').find((each) => VENDOR_NAMES.has(each));
    if (part) {
        return VENDOR_OF_WORD.get(part);
    }
    const [beginning, vendor] = OF_HEAD.get(word.slice(0, HEAD_LENGTH)) ?? [];
    return beginning !== undefined && word.startsWith(beginning) ? vendor : undefined;
}

/** Vendors whose codes no pack holds, and the layer on which they work. */
export const VENDORS_WITHOUT_PACK: ReadonlyMap<string, Layer> = new Map([
    ['telnyx', 'cloud-telephony'],
    ['signalwire', 'cloud-telephony'],
    ['plivo', 'cloud-telephony'],
    ['bandwidth', 'cloud-telephony'],
    ['sinch', 'cloud-telephony'],
    ['infobip', 'cloud-telephony'],
    ['zoom', 'cloud-telephony'],
    ['unknown', 'web']
]);

/** Vendors that put a code of their own in the field `code`. */
export const VENDORS_WITH_CODES: ReadonlySet<string> = new Set([
    'twilio',
    'connect',
    'genesys',
    'vonage',
    'ringcentral',
    'telnyx',
    'signalwire',
    'plivo',
    'bandwidth',
    'sinch',
    'infobip',
    'zoom',
    'cpaas'
]);

/** Those whose codes are names: a number of theirs is something else. */
export const VENDORS_WITH_NAMES: ReadonlySet<string> = new Set([
    'connect',
    'genesys',
    'ringcentral'
]);

/** Vendors that answer over HTTP: a status beside their names is one of HTTP. The statuses of a CPaaS are those of its calls. */
export const VENDORS_OVER_HTTP: ReadonlySet<string> = new Set(
    [...VENDORS_WITH_CODES, 'finesse'].filter((id) => id !== 'cpaas')
);

/** Systems of Cisco: where one of these is spoken of, the control failures of CTI and the error types of Finesse are meant. */
export const OF_CISCO: readonly string[] = ['finesse', 'finesse-cf', 'cti', 'pererr', 'uccx'];

/** Packs whose numbers are read only where the text speaks of their vendor, since others have such numbers too. */
export const ONLY_WHERE_NAMED: ReadonlySet<string> = new Set(['pererr']);

/** Vendors with a code of their own behind the phrase of a SIP status. */
export const DETAILS_OF_SIP: ReadonlySet<string> = new Set(['telnyx']);
/** Such a code: `D35`. */
export const DETAIL_CODE = /^D\d{1,3}$/;

/** Vendors whose names of errors have points in them: `missing.any.permissions`. */
export const VENDORS_WITH_POINTS: ReadonlySet<string> = new Set(['genesys']);

/** Vendors with codes of fewer than five digits. */
export const VENDORS_WITH_SHORT_CODES: readonly string[] = ['cpaas'];

/** Packs whose answer goes on with a number of its own, the transaction of MGCP: nothing beside their codes is one more. */
export const ANSWERS_WITH_TRANSACTION: ReadonlySet<string> = new Set(['mgcp']);

/** Packs whose codes another system passes on: a text that speaks of that system speaks of them. */
export const PASSED_ON_BY: Readonly<Record<string, string>> = {
    uccx: 'finesse',
    pererr: 'finesse'
};

/** Whose code a number of five digits most likely is, where the text names nobody. */
export const LIKELIEST_OWNER = 'twilio';
