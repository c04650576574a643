import { UPDATE_TEXT } from '../../../../../../test/catalog/payloadTexts';
import { splitVariableUpdate } from '../dialogUpdate';

const EVENT =
    '<Update><data><dialogs><Dialog><state>ACTIVE</state><mediaProperties><callvariables><CallVariable><name>callVariable1</name><value>A</value></CallVariable></callvariables></mediaProperties></Dialog></dialogs></data></Update>';

describe('an update of call variables in a text', () => {
    it('is told from what came back', () => {
        const { sent, returned } = splitVariableUpdate(`PUT /Dialog/1\n${UPDATE_TEXT}`)!;

        expect(sent).toMatch(/^<Dialog>[^]*<\/Dialog>$/);
        expect(returned).toMatch(/^<ApiErrors>[^]*<\/ApiErrors>$/);
    });

    it('may come back as an event, or not at all', () => {
        const request = UPDATE_TEXT.slice(0, UPDATE_TEXT.indexOf('<ApiErrors>'));

        expect(splitVariableUpdate(request + EVENT)?.returned).toBe(EVENT);
        expect(splitVariableUpdate(request)?.returned).toBe('');
    });

    it('is found where it is escaped or cut off', () => {
        const escaped = UPDATE_TEXT.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

        expect(splitVariableUpdate(escaped)?.returned).toContain('Invalid Input');
        expect(splitVariableUpdate(UPDATE_TEXT.slice(0, 150))?.returned).toBe('');
    });

    it.each([
        ['an event alone', EVENT],
        ['another request', '<Dialog><requestedAction>MAKE_CALL</requestedAction></Dialog>'],
        ['prose', 'The Dialog box was closed.'],
        ['many dialogs', '<Dialog>'.repeat(10_000)]
    ])('is not seen in %s', (_, text) => {
        expect(splitVariableUpdate(text)).toBeUndefined();
    });
});
