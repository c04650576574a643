import { protocolOf, vendorOf } from '../vendors';

describe('the vendor that a word names', () => {
    it.each([
        ['twilio', 'twilio'],
        ['twiliorestexception', 'twilio'],
        ['nexmoapierror', 'vonage'],
        ['signalwire', 'signalwire'],
        ['amazonconnectclient', 'connect'],
        ['cmn', 'ringcentral'],
        ['services_twilio_restexception', 'twilio'],
        ['restcommresponse', 'cpaas'],
        ['signaling', undefined],
        ['telephony', undefined],
        ['twil', undefined]
    ])('in %s is %s', (word, vendor) => {
        expect(vendorOf(word)).toBe(vendor);
    });
});

describe('the protocol that a word speaks of', () => {
    it.each([
        ['invite', 'sip'],
        ['pjsip_inv_state_disconnected', 'sip'],
        ['isup', 'q850'],
        ['webhook', 'http'],
        ['anrufe', 'telephony'],
        ['rest', undefined]
    ])('in %s is %s', (word, protocol) => {
        expect(protocolOf(word)).toBe(protocol);
    });
});
