import applied from '@salesforce/label/c.Health_Applied';
import apply from '@salesforce/label/c.Health_Apply';
import discard from '@salesforce/label/c.Health_Discard';
import importIntro from '@salesforce/label/c.Health_ImportIntro';
import importTitle from '@salesforce/label/c.Health_ImportTitle';
import orFile from '@salesforce/label/c.Health_OrFile';
import pasteExamples from '@salesforce/label/c.Health_PasteExamples';
import pasteHere from '@salesforce/label/c.Health_PasteHere';
import reading from '@salesforce/label/c.Health_Reading';
import recognise from '@salesforce/label/c.Health_Recognise';
import recognised from '@salesforce/label/c.Health_Recognised';
import staysHere from '@salesforce/label/c.Health_StaysHere';
import readFrom from '@salesforce/label/c.Health_ReadFrom';
import oneFileAtATime from '@salesforce/label/c.Health_OneFileAtATime';

export const LABELS = {
    applied,
    apply,
    discard,
    importIntro,
    importTitle,
    orFile,
    pasteExamples,
    pasteHere,
    reading,
    recognise,
    recognised,
    staysHere,
    readFrom,
    oneFileAtATime
} as const;
