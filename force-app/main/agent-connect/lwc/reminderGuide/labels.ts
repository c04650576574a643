import openFlows from '@salesforce/label/c.Health_OpenFlows';
import reminder1 from '@salesforce/label/c.Health_Reminder1';
import reminder2 from '@salesforce/label/c.Health_Reminder2';
import reminder3 from '@salesforce/label/c.Health_Reminder3';
import reminder4 from '@salesforce/label/c.Health_Reminder4';
import reminder5 from '@salesforce/label/c.Health_Reminder5';
import reminderIntro from '@salesforce/label/c.Health_ReminderIntro';
import reminderNote from '@salesforce/label/c.Health_ReminderNote';
import reminderTitle from '@salesforce/label/c.Health_ReminderTitle';

export const LABELS = {
    openFlows,
    reminder1,
    reminder2,
    reminder3,
    reminder4,
    reminder5,
    reminderIntro,
    reminderNote,
    reminderTitle
} as const;
