import { checkContact } from '../contactCheck';

const CHECKS = [
    { field: 'phoneNumber' },
    { field: 'type', oneOf: ['PhoneNumber', 'Agent'] }
] as const;

describe('the check of a contact', () => {
    it.each([
        [{ phoneNumber: '+15005550006', type: 'Agent' }],
        [{ phoneNumber: '', type: undefined }],
        [{}],
        ['+15005550006']
    ])('lets %j pass', (contact) => {
        expect(() => {
            checkContact(contact, CHECKS);
        }).not.toThrow();
    });

    it.each([
        [{ phoneNumber: 15005550006 }, 'Expecting a string but got number'],
        [{ type: 'Alien' }, 'Expecting a value from ["PhoneNumber","Agent"] but got Alien'],
        [null, "Cannot read properties of null (reading 'phoneNumber')"],
        [undefined, "Cannot read properties of undefined (reading 'phoneNumber')"]
    ])('refuses %j', (contact, message) => {
        expect(() => {
            checkContact(contact, CHECKS);
        }).toThrow(message);
    });
});
