import { recognizeErrors } from '../recognize';
import { SHIPPED_CATALOG as CATALOG } from '../../../../../../test/catalog/shippedCatalog';

function found(text: string): string[] {
    return recognizeErrors(text, CATALOG).findings.map(({ id, tier }) => `${id} ${tier}`);
}

describe('numbers of four and five digits in running text', () => {
    it.each([
        ['most rows of the CPaaS export say 1105 Call No Answer', 'cpaas:1105 certain'],
        ['41 calls to CPaaS ended with it: number not found (3101)', 'cpaas:3101 certain'],
        ['1103 |\nCPaaS |\nInvalid Call State |', 'cpaas:1103 certain'],
        ['the Twilio error code that our backend shows is 32011', 'twilio:32011 possible'],
        ['we still get `20104` from the Twilio SDK', 'twilio:20104 possible'],
        ['TwilioRestException: HTTP ERROR: 20003: Authenticate', 'twilio:20003 certain'],
        ['what does Finesse say? just 88004', 'uccx:88004 possible'],
        ['Registration Error: 31999, registration failed', 'twilio:31999 possible'],
        ['the Twilio debugger shows\nWarning 12999\nInvalid content', 'twilio:12999 certain'],
        ['13223 means that Twilio cannot route the number', 'twilio:13223 possible'],
        ['* 30003 - Unreachable handset, says Twilio', 'twilio:30003 possible'],
        ['then Twilio logged 11200 for 57 calls', 'twilio:11200 certain'],
        ['kommt nur "31208" und der Anruf ist weg', 'twilio:31208 possible'],
        ['31901: Stream - WebSocket, says Twilio', 'twilio:31901 certain'],
        ['im Twilio-Debugger, sie liefen in 13227', 'twilio:13227 possible'],
        ['E/VoiceActivity: Registration Error: 51007, failed', 'twilio:51007 certain'],
        ['Nothing returned for 21216 errors from the API', 'twilio:21216 possible'],
        [
            'first in the console of the softphone is 20104 and then it goes',
            'twilio:20104 possible'
        ],
        ['right after it a 31005 because the call was gone', 'twilio:31005 possible'],
        ['in the Twilio debugger there is a 32009 at the same minute', 'twilio:32009 certain'],
        ['It is HTTP 401 mit Code 20003, at Twilio', 'twilio:20003 certain'],
        ['above 30 calls we get 20429 / HTTP 429 from Twilio', 'twilio:20429 certain'],
        ['CallException: Service Unavailable 31503, says Twilio', 'twilio:31503 certain'],
        ['That is what Twilio shows for the leg: 32017, blocked', 'twilio:32017 certain'],
        ['Twilio: with it, `31212` is the error', 'twilio:31212 possible'],
        ['the debugger of Twilio is full of 11200s', 'twilio:11200 certain'],
        ['still 21219 when I call my own cell', 'twilio:21219 possible'],
        [
            'In the Twilio debugger the calls are listed under 32201, source IP',
            'twilio:32201 possible'
        ],
        ['el SDK lanza el 31401 al contestar', 'twilio:31401 possible'],
        ['Twilio had it 173 times 32001 within two minutes', 'twilio:32001 possible'],
        ['Twilio refuses the dial with 13227 each time', 'twilio:13227 certain'],
        ['Services_Twilio_RestException (21211)', 'twilio:21211 certain'],
        ['In the CPaaS trace each ends with reason code 3102', 'cpaas:3102 certain'],
        ['it shows a [21264 - number not verified] on Twilio', 'twilio:21264 certain'],
        ['twilio://sandbox is set up and error=21211 is thrown', 'twilio:21211 certain']
    ])('are codes where a name, a verb or a word leads to them: %s', (text, id) => {
        expect(found(text)).toContain(id);
    });

    it.each([
        'firewall request 13227: please open the ports',
        'order 20119 was shipped',
        'Genesys: calls to the short code 11833 fail',
        'Genesys says error 11833? that is the service number',
        'Twilio has release 13227 out',
        'The office of those at Twilio is in (99423 - Weimar)',
        'the Twilio bill goes on cost centre 30004',
        'PHONE_UP\nReason Code: 32756\nState: Not Ready',
        'kamailio[21211]: twilio gateway is up',
        'Finesse phone SEP0004F2A1B2C3, DN 20153',
        'the hit count there is 88004 by now, say the network people',
        'the CPaaS account 1105 calls 3101 numbers a day'
    ])('are nothing where they count or name something: %s', (text) => {
        expect(found(text)).toEqual([]);
    });
});
