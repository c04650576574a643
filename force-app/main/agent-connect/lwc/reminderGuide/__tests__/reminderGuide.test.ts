import ReminderGuide from 'c/reminderGuide';
import { clearDocument, find, findAll, render } from '../../../../../../test/components/render';

describe('the reminder guide', () => {
    afterEach(clearDocument);

    it('leads through the steps, to the right page of Setup', async () => {
        const element = render('c-reminder-guide', ReminderGuide);

        expect(findAll(element, 'li')).toHaveLength(5);
        expect(find(element, 'a').getAttribute('href')).toBe('/lightning/setup/Flows/home');
        await expect(element).toBeAccessible();
    });
});
