import PayloadReader from 'c/payloadReader';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import {
    clearDocument,
    find,
    listen,
    render,
    send,
    settled,
    shows
} from '../../../../../../test/components/render';

describe('the reader of payloads', () => {
    afterEach(clearDocument);

    it('hands over what it recognizes', async () => {
        const element = render('c-payload-reader', PayloadReader, { catalog: SHIPPED_CATALOG });
        const found = listen(element, 'recognize');

        send(find(element, 'lightning-textarea'), 'change', {
            value: 'SIP/2.0 486 Busy Here\nReason: Q.850;cause=17'
        });

        expect(found).toMatchObject([
            { failure: { pack: 'sip', code: '486', layers: [{ pack: 'q850', code: '17' }] } }
        ]);
        await expect(element).toBeAccessible();
    });

    it('shows what was recognized and what lies behind', async () => {
        const failure = { pack: 'q850', code: '17', layers: [{ pack: 'sip', code: '486' }] };
        const element = render('c-payload-reader', PayloadReader, { failure });

        expect(shows(element, '.found')).toBe(true);
        await expect(element).toBeAccessible();
    });

    it('says that it knows no code in it', async () => {
        const element = render('c-payload-reader', PayloadReader, { catalog: SHIPPED_CATALOG });
        const found = listen(element, 'recognize');

        send(find(element, 'lightning-textarea'), 'change', { value: 'hello' });
        await settled();

        expect(found).toEqual([{ failure: undefined }]);
        expect(find(element, '[role="status"]').textContent).toBe(
            'c.Simulator_PayloadNotRecognized'
        );
    });
});
